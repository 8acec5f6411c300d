# super() reads class attributes of the base.
class A:
    x = "A.x"
    y = "A.y"


class B(A):
    x = "B.x"

    def get(self):
        return super().x, self.x, super().y


print(B().get())
