# Augmented assignment calls the in-place method.
class N:
    def __init__(self):
        self.log = []


names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
for op in names:
    setattr(N, "__i%s__" % op, lambda a, b, op=op: a.log.append((op, b)) or a)
n = m = N()
n += 1
n -= 2
n *= 3
n /= 4
n //= 5
n %= 6
n **= 7
n <<= 8
n >>= 9
n &= 10
n |= 11
n ^= 12
n @= 13
print(n is m)
for entry in n.log:
    print(entry)
