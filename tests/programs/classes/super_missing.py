# super() has no attribute that only the class itself has.
class A:
    pass


class B(A):
    def only_b(self):
        pass

    def get(self):
        return super().only_b


try:
    B().get()
except AttributeError as e:
    print(e)
