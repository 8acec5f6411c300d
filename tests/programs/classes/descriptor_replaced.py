# A descriptor of a class that is replaced or deleted is no longer asked.
class Descriptor:
    def __get__(self, o, owner):
        return "from descriptor"

    def __set__(self, o, value):
        print("set", value)

    def __delete__(self, o):
        print("delete")


class A:
    d = Descriptor()
    p = property(lambda self: "p", None, lambda self: print("delete p"))


a = A()
a.d = 1
del a.d, a.p
A.d = A.p = 5
for name in ("d", "p"):
    print(getattr(a, name))
    try:
        delattr(a, name)
    except AttributeError:
        print("nothing to delete")
    setattr(a, name, 6)
    delattr(a, name)
    print(getattr(a, name))
A.d = Descriptor()
del A.d
a.d = 7
del a.d
print(hasattr(a, "d"))


class B:
    d = Descriptor()


class C(B):
    d = "plain"


c = C()
c.d = 8
del c.d
print(c.d)
