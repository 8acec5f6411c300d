# A static method gets no self, through the class and through instances.
class C:
    @staticmethod
    def add(a, b=10):
        return a + b

    def use(self):
        return self.add(1)


class D(C):
    pass


print(C.add(1, 2), C().add(3), D.add(4), C().use())
