# A subclass of int behaves as its value.
class I(int):
    def double(self):
        return self * 2


i = I(21)
print(i.double(), i + 1, i == 21, isinstance(i, int), i < 50)
i.label = "x"
print(i.label, hash(i) == hash(21), type(i) is I, type(i + 1) is int)
