# Methods that return self can be chained.
class Builder:
    def __init__(self):
        self.parts = []

    def add(self, x):
        self.parts.append(x)
        return self

    def __lshift__(self, x):
        return self.add(x)


b = Builder().add(1).add(2) << 3 << 4
print(b.parts)
