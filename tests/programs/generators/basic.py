# A generator runs up to each yield and stops at its end.
def f():
    print("start")
    yield 1
    print("middle")
    yield 2
    print("end")


g = f()
print("made")
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration:
    print("StopIteration")
print(list(g), next(g, "default"))
