# __bool__ must return a bool.
class C:
    def __bool__(self):
        return True


class D(C):
    pass


print(bool(C()), not D(), bool([C()]), 1 if D() else 2)
