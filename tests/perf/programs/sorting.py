# Lists: sort and sorted with key functions and reverse, a hand-written
# merge sort, slices, insert and pop, comprehensions, min, max, sum, zip.
# sizes: small=22 large=450
import sys


def values(count, seed):
    out = []
    for _ in range(count):
        seed = (seed * 16807) % 2147483647
        out.append(seed % 10007)
    return out


def merge_sort(items):
    if len(items) < 2:
        return items
    mid = len(items) // 2
    left = merge_sort(items[:mid])
    right = merge_sort(items[mid:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def fold(items):
    check = 0
    for item in items:
        check = (check * 31 + item) % 1000003
    return check


def one_round(seed):
    data = values(400, seed)
    plain = sorted(data)
    check = fold(plain)
    if merge_sort(data) != plain:
        raise ValueError("merge sort differs")
    check += fold(sorted(data, key=lambda v: (v % 10, v), reverse=True))
    pairs = [(v % 97, str(v)) for v in data]
    pairs.sort()
    check += fold(len(text) + rest for rest, text in pairs)
    names = ["n%d" % v for v in data]
    names.sort(key=len)
    check += len(names[0]) + len(names[-1])
    queue = []
    for v in data[:400]:
        queue.insert(len(queue) // 2, v)
        if len(queue) > 60:
            queue.pop(0)
            queue.pop()
    check += fold(queue)
    sums = [a + b for a, b in zip(data, plain) if a != b]
    check += sum(sums) + max(sums) + min(sums) + sums.count(sums[0])
    check += fold(sums[::-3]) + sum(sums[i] for i in range(0, len(sums), 7))
    return check % 1000003


def main(rounds):
    check = 0
    for i in range(rounds):
        check = (check * 31 + one_round(11 + i)) % 1000003
    return check


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
