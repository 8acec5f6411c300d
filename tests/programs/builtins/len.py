# len() of each type.
class C:
    def __len__(self):
        return 7


print(
    len(""), len("añ😀"), len(b"ab"), len([]), len((1, 2)), len({1: 2}),
    len({1, 2}), len(range(5)), len(C()), len(bytearray(3)),
    len(memoryview(b"abc")),
)
for x in (5, None, 1.5, len, (i for i in ())):
    try:
        len(x)
    except TypeError:
        print("TypeError")
