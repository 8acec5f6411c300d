# hash() of equal values, and of values without hash.
class C:
    pass


c = C()
print(
    hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"),
    hash((1, "x")) == hash((1, "x")), hash(c) == hash(c),
    hash(None) == hash(None),
)
print(
    type(hash("text")).__name__, hash(5), hash(0), hash(b"a") == hash(b"a"),
    hash(len) == hash(len),
)
for x in ([], {}, set(), bytearray()):
    try:
        hash(x)
    except TypeError:
        print("TypeError")
