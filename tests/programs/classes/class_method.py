# A class method gets the class it was called on.
class C:
    count = 0

    @classmethod
    def make(cls, n):
        cls.count += n
        return cls()

    @classmethod
    def name(cls):
        return cls.__name__


class D(C):
    pass


print(C.name(), D.name(), D().name(), type(D.make(2)) is D)
print(C.count, D.count)
