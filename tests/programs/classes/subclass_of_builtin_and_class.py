# A class with a built-in type and a Python class as bases.
class Mixin:
    def describe(self):
        return "%d items" % len(self)


class L(Mixin, list):
    pass


class D(dict, Mixin):
    pass


print(L([1, 2]).describe(), D(a=1).describe())
