# yield from a class instance uses its iterator methods.
class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("result")
        return self.n


def f():
    r = yield from It()
    yield r


print(list(f()))
