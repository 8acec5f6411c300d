# In-place operators on complex numbers, with other numbers and with what has its own.
z = 1 + 2j
for v in (2, 0.5, 1j, True, 2**70, 3 - 1j):
    z += v
    z *= v
    z -= v
print(z)
z = 2j
z /= 1j
z **= 2
print(z)


class Right:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)


z = 1j
z += Right()
print(z)
z = 1j
z *= Right()
print(z)
w = z = 3j
z -= 1
print(z, w)
try:
    z += "a"
except TypeError:
    print("TypeError")
