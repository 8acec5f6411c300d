# Pancake flips over all permutations: integer loops, list indexing and
# reversing a prefix in place. The size is the number of rounds.
# sizes: small=1 large=20
import sys


def fannkuch(n):
    perm = list(range(n))
    work = [0] * n
    count = [0] * n
    best = 0
    checksum = 0
    sign = 1
    r = n
    while True:
        while r > 1:
            count[r - 1] = r
            r -= 1
        first = perm[0]
        if first:
            for i in range(n):
                work[i] = perm[i]
            flips = 1
            while work[first]:
                target = work[first]
                work[first] = first
                lo = 1
                hi = first - 1
                while lo < hi:
                    work[lo], work[hi] = work[hi], work[lo]
                    lo += 1
                    hi -= 1
                first = target
                flips += 1
            if flips > best:
                best = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                return checksum, best
            head = perm[0]
            i = 0
            while i < r:
                perm[i] = perm[i + 1]
                i += 1
            perm[r] = head
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


def main(rounds):
    total = 0
    for _ in range(rounds):
        checksum, best = fannkuch(8)
        total += checksum
    return "%d/%d" % (total, best)


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
