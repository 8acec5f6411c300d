# type() of one object.
for x in (
    1, 1.5, "a", b"a", None, True, [], (), {}, set(), 1j, range(1), int,
    ValueError(), bytearray(), frozenset(),
):
    print(type(x).__name__, end=" ")
print(type(type), type(1) is int, type(1) == type(2), type("a") != type(b"a"))
