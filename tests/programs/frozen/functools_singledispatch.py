# singledispatch: by class, base class, annotation, union; methods too.
from collections.abc import Sequence
from functools import singledispatch, singledispatchmethod


@singledispatch
def describe(arg, extra=""):
    return "something" + extra


@describe.register(int)
def _(arg, extra=""):
    return "int" + extra


@describe.register
def _(arg: list, extra=""):
    return "list of %d" % len(arg) + extra


@describe.register(str)
@describe.register(bytes)
def text(arg, extra=""):
    return "text" + extra


class Base:
    pass


class Derived(Base):
    pass


describe.register(Base, lambda arg: "base")
print(describe(1), describe(True), describe([1, 2]), describe("a"), describe(b"a", "!"))
print(describe(1.5), describe(None), describe(Base()), describe(Derived()))
print(describe.dispatch(str) is text, describe.dispatch(dict) is describe.__wrapped__)
print(sorted(c.__name__ for c in describe.registry), describe.__name__)
describe.register(Derived, lambda arg: "derived")
print(describe(Derived()), describe(Base()))


@singledispatch
def kind(x):
    return "other"


kind.register(Sequence, lambda x: "sequence")
print(kind((1,)), kind([]), kind("s"), kind({}))


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        return "cannot"

    @neg.register(int)
    def _(self, arg):
        return -arg

    @neg.register(bool)
    def _(self, arg):
        return not arg


n = Negator()
print(n.neg(5), n.neg(True), n.neg("x"))
try:
    describe()
except TypeError as e:
    print("TypeError:", e)
