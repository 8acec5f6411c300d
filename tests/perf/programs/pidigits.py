# Digits of pi from an unbounded spigot: multiplication, floor division and
# comparison of integers of thousands of bits.
# sizes: small=560 large=2000
import sys


def digits():
    q, r, t, k, n, x = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            rest = 10 * (r - n * t)
            n = 10 * (3 * q + r) // t - 10 * n
            q *= 10
            r = rest
        else:
            rest = (2 * q + r) * x
            n = (q * (7 * k) + 2 + r * x) // (t * x)
            q *= k
            t *= x
            x += 2
            k += 1
            r = rest


def main(count):
    check = 0
    tail = ""
    for digit in digits():
        check = (check * 31 + digit) % 1000003
        tail = (tail + str(digit))[-10:]
        count -= 1
        if count == 0:
            break
    return "%s/%d" % (tail, check)


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
