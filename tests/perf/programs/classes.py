# Classes: attribute reads and writes, bound methods, inheritance with
# super(), properties, static and class methods, operator methods,
# isinstance, several shapes of object at one call site.
# sizes: small=9000 large=180000
import sys


class Shape:
    made = 0

    def __init__(self, name):
        self.name = name
        Shape.made += 1

    def area(self):
        return 0

    def grow(self, by):
        self.scale = by
        return self

    @property
    def label(self):
        return self.name[0]

    @classmethod
    def standard(cls, n):
        return cls(n)

    @staticmethod
    def clamp(value):
        return value if value < 10000 else value % 10000

    def __lt__(self, other):
        return self.area() < other.area()


class Rect(Shape):
    def __init__(self, n):
        super().__init__("rect")
        self.w = n % 13
        self.h = n % 7

    def area(self):
        return self.w * self.h

    def grow(self, by):
        self.w += by
        self.h += by
        return super().grow(by)


class Square(Rect):
    def __init__(self, n):
        super().__init__(n)
        self.name = "square"
        self.h = self.w


class Ring(Shape):
    def __init__(self, n):
        super().__init__("ring")
        self._outer = n % 17 + 3
        self._inner = n % 3

    @property
    def width(self):
        return self._outer - self._inner

    @width.setter
    def width(self, value):
        self._outer = self._inner + value

    def area(self):
        return 3 * (self._outer * self._outer - self._inner * self._inner)

    def grow(self, by):
        self.width = self.width + by
        return super().grow(by)


class Total:
    __slots__ = ("value",)

    def __init__(self, value=0):
        self.value = value

    def __add__(self, shape):
        return Total((self.value + shape.area()) % 1000003)

    def __iadd__(self, amount):
        self.value = (self.value * 3 + amount) % 1000003
        return self

    def __eq__(self, other):
        return self.value == other.value

    def __call__(self, text):
        return ord(text) + self.value


def main(count):
    kinds = (Rect, Square, Ring)
    total = Total()
    last = Rect(5)
    rings = 0
    for i in range(count):
        shape = kinds[i % 3].standard(i)
        shape.grow(i % 4).grow(1)
        total = total + shape
        total += Shape.clamp(shape.area() * i)
        if last < shape:
            total += total(shape.label)
        if isinstance(shape, Rect):
            shape.w -= 1
        else:
            rings += shape.width
        if total == Total(i):
            rings += 1
        last = shape
    return "%d/%d/%d" % (total.value, rings, Shape.made)


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
