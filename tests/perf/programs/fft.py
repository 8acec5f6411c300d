# Fast Fourier transform there and back: complex numbers in a list,
# bit reversal, cmath.
# sizes: small=14 large=300
import cmath
import sys

POINTS = 1024


def reverse_bits(values):
    n = len(values)
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            values[i], values[j] = values[j], values[i]


def transform(values, sign):
    n = len(values)
    reverse_bits(values)
    span = 2
    while span <= n:
        half = span // 2
        root = cmath.exp(sign * 2j * cmath.pi / span)
        for start in range(0, n, span):
            twiddle = 1 + 0j
            for k in range(start, start + half):
                a = values[k]
                b = values[k + half] * twiddle
                values[k] = a + b
                values[k + half] = a - b
                twiddle *= root
        span *= 2


def main(rounds):
    signal = [complex(i % 17 - 8, i % 5) for i in range(POINTS)]
    values = signal[:]
    peak = 0.0
    for _ in range(rounds):
        transform(values, -1)
        peak = max(abs(v) for v in values)
        transform(values, 1)
        values = [v / POINTS for v in values]
    error = max(abs(a - b) for a, b in zip(values, signal))
    return "%.3f/%s" % (peak, error < 1e-9)


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
