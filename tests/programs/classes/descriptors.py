# Objects with __get__, __set__ and __delete__ in a class control access.
class D:
    def __get__(self, obj, cls):
        print("get", obj is not None, cls.__name__)
        return 7

    def __set__(self, obj, value):
        print("set", value)

    def __delete__(self, obj):
        print("delete")


class C:
    d = D()


c = C()
print(c.d)
c.d = 5
c.d += 1
del c.d
