# Dictionaries: integer, string and tuple keys; insertion, lookup,
# membership, deletion, get and setdefault, iteration over items.
# sizes: small=3000 large=75000
import sys


def main(count):
    ints = {}
    names = {}
    cells = {}
    groups = {}
    state = 1
    check = 0
    for i in range(count):
        state = (state * 48271) % 2147483647
        key = state % 1009
        ints[key] = ints.get(key, 0) + i
        name = "k%d" % (state % 307)
        if name in names:
            names[name] += 1
        else:
            names[name] = 1
        cell = (state % 23, state % 19)
        cells[cell] = cells.get(cell, 0) ^ key
        groups.setdefault(key % 41, []).append(i & 255)
        if i % 3 == 0:
            gone = ints.pop(state % 509, None)
            if gone is not None:
                check = (check + gone) % 1000003
        if i % 500 == 499:
            for cell, value in cells.items():
                check = (check + cell[0] * value + cell[1]) % 1000003
            for values in groups.values():
                check = (check + sum(values)) % 1000003
            groups.clear()
    for name in sorted(names):
        check = (check * 31 + names[name]) % 1000003
    for key in sorted(ints):
        check = (check * 31 + ints[key]) % 1000003
    merged = dict((v, k) for k, v in names.items())
    merged.update(cells)
    return "%d/%d/%d/%d" % (len(ints), len(cells), len(merged), check)


def run(size):
    import time

    if hasattr(time, "ticks_us"):
        start = time.ticks_us()
        result = main(size)
        seconds = time.ticks_diff(time.ticks_us(), start) / 1e6
    else:
        start = time.perf_counter()
        result = main(size)
        seconds = time.perf_counter() - start
    print("result:", result)
    print("time: %.6f" % seconds)


run(int(sys.argv[1]))
