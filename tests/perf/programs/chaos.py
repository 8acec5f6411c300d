# The chaos game: random affine maps (a fern) and a polygon, points as
# objects with methods, tuples unpacked in a loop, a histogram in a list.
# sizes: small=30000 large=600000
import sys

SIDE = 48

FERN = (
    (0.01, 0.0, 0.0, 0.0, 0.16, 0.0),
    (0.85, 0.85, 0.04, -0.04, 0.85, 1.6),
    (0.93, 0.2, -0.26, 0.23, 0.22, 1.6),
    (1.0, -0.15, 0.28, 0.26, 0.24, 0.44),
)


class Source:
    # A small linear congruential generator, the same on every engine.
    def __init__(self, seed):
        self.state = seed

    def whole(self, below):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % below

    def unit(self):
        return self.whole(65536) / 65536.0


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def towards(self, other, part):
        return Point(
            self.x + (other.x - self.x) * part,
            self.y + (other.y - self.y) * part,
        )

    def cell(self):
        return int(self.y * SIDE) * SIDE + int(self.x * SIDE)


def polygon(source, steps, image):
    corners = [Point(0.1, 0.1), Point(0.9, 0.1), Point(0.5, 0.9), Point(0.5, 0.4)]
    point = Point(0.5, 0.5)
    for _ in range(steps):
        point = point.towards(corners[source.whole(4)], 0.5)
        image[point.cell()] += 1


def fern(source, steps, image):
    x = y = 0.0
    for _ in range(steps):
        chance = source.unit()
        for limit, a, b, c, d, f in FERN:
            if chance < limit:
                x, y = a * x + b * y, c * x + d * y + f
                break
        image[int(y * 4.7) % SIDE * SIDE + int((x + 3.0) * 8.0) % SIDE] += 1


def main(steps):
    source = Source(42)
    image = [0] * (SIDE * SIDE)
    polygon(source, steps, image)
    fern(source, steps // 2, image)
    check = 0
    for value in image:
        check = (check * 31 + value) % 1000003
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
