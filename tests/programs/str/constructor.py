# str() of each type of value.
class C:
    def __str__(self):
        return "C text"


print([
    str(), str(1), str(1.5), str(None), str(True), str("x"), str([1, "a"]),
    str((1,)), str({1: 2}), str(1j),
])
print(
    str(C()), str(b"abc", "utf8"), str(bytearray(b"x"), "utf-8"), str(int),
    str(...),
)
