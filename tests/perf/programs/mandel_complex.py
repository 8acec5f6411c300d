# Mandelbrot set with complex numbers: complex multiply, add and abs in an
# inner loop, rows written to a bytearray.
# sizes: small=110 large=480
import sys

LIMIT = 64


def escape(c):
    z = 0j
    for i in range(LIMIT):
        z = z * z + c
        if abs(z) > 2.0:
            return i
    return LIMIT


def main(size):
    image = bytearray(size * size)
    at = 0
    for y in range(size):
        imaginary = 2.4 * y / size - 1.2
        for x in range(size):
            image[at] = escape(complex(3.0 * x / size - 2.1, imaginary))
            at += 1
    check = 0
    for value in image:
        check = (check * 33 + value) % 1000003
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
