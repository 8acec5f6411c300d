# Unary operators and the functions that have methods.
class N:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"


n = N()
print(-n, +n, ~n, abs(n))
