# A subclass of a built-in type with its own __init__.
class L(list):
    def __init__(self, *items, name=""):
        super().__init__(items)
        self.name = name


class D(dict):
    def __init__(self, **kw):
        super().__init__(kw)
        self["n"] = len(kw)


print(L(1, 2, name="l"), L(name="x").name)
print(sorted(D(a=1).items()))
