# `value` and `errno` are the first argument of any exception.
for e in (TypeError("text", 2), OSError(5), StopIteration(7), KeyError(), KeyboardInterrupt(3)):
    print(type(e).__name__, e.value, e.errno)


class E(Exception):
    value = 5

    def __init__(self):
        super().__init__("x")
        self.errno = 6


print(E().value, E().errno)
