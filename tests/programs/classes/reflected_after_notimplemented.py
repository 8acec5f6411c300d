# NotImplemented from the left method passes on to the right operand.
class A:
    def __add__(self, other):
        print("A add")
        return NotImplemented

    def __mul__(self, other):
        return "A mul"


class B:
    def __radd__(self, other):
        print("B radd")
        return "from B"

    def __rmul__(self, other):
        return "B rmul"


print(A() + B(), A() * B())
try:
    A() + 1
except TypeError:
    print("TypeError")
