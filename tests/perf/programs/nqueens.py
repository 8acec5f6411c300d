# N queens by brute force: a generator of permutations, sets built from
# generator expressions, list swaps and slices. The size is the number of rounds.
# sizes: small=4 large=80
import sys


def permutations(items):
    items = list(items)
    n = len(items)
    yield tuple(items)
    while True:
        i = n - 2
        while i >= 0 and items[i] >= items[i + 1]:
            i -= 1
        if i < 0:
            return
        j = n - 1
        while items[j] <= items[i]:
            j -= 1
        items[i], items[j] = items[j], items[i]
        tail = items[i + 1 :]
        tail.reverse()
        items[i + 1 :] = tail
        yield tuple(items)


def queens(n):
    columns = range(n)
    for rows in permutations(columns):
        rising = set(rows[c] + c for c in columns)
        if len(rising) == n:
            falling = set(rows[c] - c for c in columns)
            if len(falling) == n:
                yield rows


def main(rounds):
    found = 0
    check = 0
    for _ in range(rounds):
        for rows in queens(7):
            found += 1
            for row in rows:
                check = (check * 31 + row) % 1000003
    return "%d/%d" % (found, check)


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
