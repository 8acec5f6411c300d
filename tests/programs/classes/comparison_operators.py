# Each comparison operator calls its method.
class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return "lt", self.n, o.n

    def __le__(self, o):
        return "le", self.n, o.n

    def __gt__(self, o):
        return "gt", self.n, o.n

    def __ge__(self, o):
        return "ge", self.n, o.n

    def __eq__(self, o):
        return "eq", self.n, o.n


a, b = N(1), N(2)
print(a < b, a <= b, a > b, a >= b, a == b)
