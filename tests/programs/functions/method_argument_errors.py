# The counts in a method's TypeError include self.
class C:
    def m(self, a):
        pass

    def none(self):
        pass

    def nothing():
        pass


c = C()
for source in (
    "c.m()", "c.m(1, 2)", "c.none(1)", "c.nothing()", "C.m()", "C.none(c, 1)",
    "c.m(b=1)",
):
    try:
        eval(source)
    except TypeError as e:
        print(source, "->", e)
