# Call overhead: a recursive Fibonacci, closures with free variables,
# default, keyword and star arguments, bound methods, built-ins.
# sizes: small=26 large=32
import sys


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def counter(start):
    value = start

    def bump(by=1):
        nonlocal value
        value = (value + by) % 1000003
        return value

    return bump


def compose(f, g):
    return lambda x: f(g(x))


def area(width, height=2, *, depth=1):
    return width * height * depth


def gather(*args, **kwargs):
    return len(args) * 10 + len(kwargs)


class Box:
    def __init__(self):
        self.value = 0

    def put(self, value):
        self.value = value
        return self

    def get(self):
        return self.value


def main(n):
    check = fib(n)
    rounds = check // 4
    bump = counter(n)
    twice = compose(lambda x: x * 2, lambda x: x + 1)
    box = Box()
    put = box.put
    for i in range(rounds):
        bump()
        bump(i & 3)
        check += twice(i) + area(i & 7) + area(3, depth=2)
        check += gather(i, 1, key=2)
        check += put(i).get() + abs(-i) + len("abc") + min(i, 9)
        check %= 1000003
    return "%d/%d" % (check, bump())


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
