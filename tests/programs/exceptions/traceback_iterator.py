# __next__ in the traceback of a loop.
class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("next")


def f():
    for x in It():
        pass


f()
