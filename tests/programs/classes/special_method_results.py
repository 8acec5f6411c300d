# What special methods return is checked or converted.
class A:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v

    def __str__(self):
        return self.v

    def __bool__(self):
        return self.v

    def __index__(self):
        return self.v

    def __hash__(self):
        return self.v

    def __contains__(self, x):
        return self.v

    def __iter__(self):
        return self.v


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


attempt(lambda: len(A("x")))
attempt(lambda: str(A(5)))
attempt(lambda: str(A("text")))
attempt(lambda: [1, 2, 3][A(1)])
attempt(lambda: hash(A(7)))
attempt(lambda: len({A(True): 1}))
attempt(lambda: 1 in A([]))
attempt(lambda: 1 in A([2]))
attempt(lambda: list(A(5)))
attempt(lambda: list(A(iter([5]))))
attempt(lambda: hash(A("x")))
attempt(lambda: not A(False))
