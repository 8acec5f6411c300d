# AttributeError from a getter means that the attribute is missing.
class C:
    @property
    def missing(self):
        raise AttributeError("missing")


c = C()
print(hasattr(c, "missing"), getattr(c, "missing", "default"))
try:
    c.missing
except AttributeError as e:
    print(e)
