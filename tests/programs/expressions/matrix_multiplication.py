# @ and @= call the operator methods.
class M:
    def __init__(self, n):
        self.n = n

    def __matmul__(self, other):
        return "matmul %r" % (other.n if isinstance(other, M) else other)

    def __rmatmul__(self, other):
        return "rmatmul %r" % other


print(M(1) @ M(2), M(1) @ 5, [1] @ M(3))
m = M(1)
m @= M(7)
print(m)
