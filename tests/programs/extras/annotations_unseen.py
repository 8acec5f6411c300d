# Nobody looks at these: their names need not exist, and nothing is called.
def never():
    print("evaluated")


def f(a: nowhere, *b: never(), c: 1 / 0 = 3, **d: nowhere.x) -> [][1]:
    e: never() = a
    return e, b, c, d


print(f(1, 2, x=4))


class A:
    a: nowhere
    b: never() = 5

    def m(self, o: nowhere) -> "neither":
        return o


print(A.b, A().m(6))
x: nowhere = 7
y: never()
print(x)
try:
    f.__annotations__
except NameError as e:
    print(e)
try:
    A.__annotations__
except NameError as e:
    print(e)


# Known by the time that somebody looks.
class Node:
    next: Node
    held: Later


class Later:
    def m(self) -> Later:
        return self


print(list(Node.__annotations__), Node.__annotations__["next"] is Node)
print(Later.m.__annotations__["return"] is Later)


# What would do more than give a value is left out.
def g(a: (yield 1), b: int, c: (w := 2)):
    return a


print(g(1, 2, 3), list(g.__annotations__))
