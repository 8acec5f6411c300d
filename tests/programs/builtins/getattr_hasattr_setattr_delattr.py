# The functions for attributes by name.
class C:
    x = 1


c = C()
print(
    getattr(c, "x"), getattr(c, "y", "default"), hasattr(c, "x"),
    hasattr(c, "y"), setattr(c, "y", 2), c.y, getattr(C, "x"),
)
print(
    delattr(c, "y"), hasattr(c, "y"), getattr("abc", "upper")(),
    getattr(5, "none", None),
)
for f in (
    lambda: getattr(c, "zz"), lambda: delattr(c, "zz"),
    lambda: setattr(5, "a", 1),
):
    try:
        f()
    except AttributeError:
        print("AttributeError")
for f in (
    lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: hasattr(c, None),
):
    try:
        f()
    except TypeError:
        print("TypeError")
