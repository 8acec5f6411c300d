# super() in a class method finds the base's class method.
class A:
    @classmethod
    def make(cls):
        return [cls.__name__]


class B(A):
    @classmethod
    def make(cls):
        return super().make() + ["B"]


print(B.make(), A.make(), B().make())
