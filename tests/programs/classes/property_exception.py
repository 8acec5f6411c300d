# An exception in a getter comes out of the attribute access.
class C:
    @property
    def bad(self):
        raise ValueError("bad")

    good = property(lambda self: "good")


c = C()
try:
    c.bad
except ValueError as e:
    print(e)
print(c.good, hasattr(c, "good"), getattr(c, "good", "default"))
