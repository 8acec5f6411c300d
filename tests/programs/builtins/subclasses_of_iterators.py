# map, filter, zip, reversed, enumerate as base classes.
class M(map):
    def first(self):
        return next(self)


class F(filter):
    pass


class Z(zip):
    pass


class R(reversed):
    pass


class E(enumerate):
    pass


print(M(abs, [-1, -2]).first(), list(F(None, [0, 1])), list(Z("ab", "cd")))
print(list(R([1, 2, 3])), list(E("xy")), list(E("xy", 5)))
print(list(zip("ab", "cd", strict=True)), list(filter(bool, [0, 2])))
try:
    list(zip("ab", "c", strict=True))
except ValueError:
    print("ValueError")
for make in (lambda: map(), lambda: filter(None), lambda: reversed(5)):
    try:
        make()
    except TypeError:
        print("TypeError")
