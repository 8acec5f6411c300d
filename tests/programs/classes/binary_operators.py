# Every binary operator calls its method.
class N:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return self.n


for op in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    setattr(N, "__%s__" % op, lambda a, b, op=op: N("%s(%r,%r)" % (op, a, b)))
a, b = N("a"), N("b")
print(a + b, a - b, a * b, a / b, a // b, a % b, a**b)
print(a << b, a >> b, a & b, a | b, a ^ b, a @ b)
print(a + 1, a + b * 2, (a - b) - "x")
