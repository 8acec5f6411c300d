# Generators: pipelines of generator functions and expressions, yield from
# over a tree, send() and return values, early close.
# sizes: small=30000 large=300000
import sys


def numbers(count):
    for i in range(count):
        yield i


def scaled(source, by):
    for value in source:
        yield value * by + 1


def only(source, test):
    for value in source:
        if test(value):
            yield value


def batches(source, size):
    block = []
    for value in source:
        block.append(value)
        if len(block) == size:
            yield block
            block = []
    if block:
        yield block


def build(low, high):
    if low >= high:
        return None
    mid = (low + high) // 2
    return build(low, mid), mid, build(mid + 1, high)


def walk(node):
    if node is not None:
        yield from walk(node[0])
        yield node[1]
        yield from walk(node[2])


def averager():
    total = 0
    count = 0
    while True:
        value = yield (total // count if count else 0)
        if value is None:
            return total
        total += value
        count += 1


def collector(out):
    out.append((yield from averager()))


def main(count):
    check = 0
    pipe = only(scaled(numbers(count), 3), lambda v: v & 3 != 2)
    for block in batches((v * v % 1009 for v in pipe), 16):
        check = (check * 31 + sum(block)) % 1000003
    tree = build(0, 255)
    for _ in range(count // 3000 + 1):
        for value in walk(tree):
            check = (check + value) % 1000003
    out = []
    task = collector(out)
    next(task)
    for i in range(count // 4):
        check = (check + task.send(i % 100)) % 1000003
    try:
        task.send(None)
    except StopIteration:
        check += out[0]
    for i in range(count // 50):
        endless = scaled(numbers(1000), i)
        for value in endless:
            if value > i:
                check = (check + value) % 1000003
                break
        endless.close()
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
