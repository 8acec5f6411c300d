# Reflected methods serve when the left operand does not know how.
class N:
    pass


names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
for op in names:
    setattr(N, "__r%s__" % op, lambda a, b, op=op: (op, b))
n = N()
print(1 + n, 2 - n, 3 * n, 4 / n, 5 // n, 6 % n, 7**n)
print(1 << n, 2 >> n, 3 & n, 4 | n, 5 ^ n, 6 @ n)
print([] + n, 1.5 * n, None - n)
