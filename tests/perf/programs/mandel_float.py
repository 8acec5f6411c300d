# Mandelbrot set with plain floats held in local variables: float
# multiply, add and compare in nested loops.
# sizes: small=90 large=440
import sys

LIMIT = 64


def main(size):
    check = 0
    for y in range(size):
        ci = 2.4 * y / size - 1.2
        for x in range(size):
            cr = 3.0 * x / size - 2.1
            zr = 0.0
            zi = 0.0
            left = LIMIT
            while left:
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = rr - ii + cr
                left -= 1
            check = (check * 33 + left) % 1000003
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
