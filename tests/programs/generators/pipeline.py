# Generators chained into a pipeline stay lazy.
def source():
    for i in range(100):
        print("produce", i)
        yield i


def keep_even(items):
    for i in items:
        if i % 2 == 0:
            yield i


def first(n, items):
    for _, x in zip(range(n), items):
        yield x


print(list(x * 10 for x in first(2, keep_even(source()))))
