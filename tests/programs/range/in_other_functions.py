# Ranges given to other functions.
print(
    tuple(range(3)), set(range(3)) == {0, 1, 2}, dict(zip(range(2), "ab"))[1],
    bytes(range(3)), list(map(str, range(3))),
)
print(
    sorted(range(5), key=lambda x: -x), list(enumerate(range(5, 7))),
    list(zip(range(3), range(10))), any(range(2)), all(range(3)),
)
a, b, c = range(3)
print(a, b, c, "".join(chr(97 + i) for i in range(5)))
