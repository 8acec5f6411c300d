# A def statement is an assignment: the last one wins.
def f():
    return 1


g = f


def f():
    return 2


print(g(), f())
if True:

    def f():
        return 3


print(f())
