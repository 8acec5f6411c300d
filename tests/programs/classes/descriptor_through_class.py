# __get__ gets None as object when the class is asked.
class D:
    def __get__(self, obj, cls):
        return obj is None, cls.__name__


class C:
    d = D()


class E(C):
    pass


print(C.d, E.d, E().d)
