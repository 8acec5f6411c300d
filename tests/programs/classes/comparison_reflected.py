# Comparison falls back to the reflected method of the right operand.
class A:
    pass


class B:
    def __gt__(self, other):
        return "B gt"

    def __ge__(self, other):
        return "B ge"

    def __lt__(self, other):
        return "B lt"

    def __le__(self, other):
        return "B le"


print(A() < B(), A() <= B(), A() > B(), A() >= B(), 1 < B(), "x" >= B())
