# The value of return becomes the value of StopIteration.
def f(n):
    yield n
    return n * 2


g = f(5)
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


def empty():
    return
    yield


try:
    next(empty())
except StopIteration as e:
    print(e.value, e.args)
print(list(f(1)))
