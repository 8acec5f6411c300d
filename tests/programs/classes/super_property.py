# super() gives the value of a property of the base, not the property.
class A:
    @property
    def p(self):
        return "p of " + self.name


class B(A):
    name = "B"

    @property
    def p(self):
        return "B and " + super().p


print(B().p)
