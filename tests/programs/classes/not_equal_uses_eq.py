# != is the negation of __eq__ when there is no __ne__.
class C:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq")
        return self.n == other.n


print(C(1) == C(1), C(1) != C(1), C(1) != C(2))
