# A subclass of int serves wherever an int does.
class I(int):
    pass


i = I(3)
print(
    1 + i, -i, abs(I(-4)), [0] * i, "abcd"[i], list(range(i)), "%d" % i, 2**i,
)
print({3: "three"}[i], i in [3], hex(I(255)), bytes(i), I("12") // i)
