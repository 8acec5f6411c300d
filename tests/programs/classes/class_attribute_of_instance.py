# __class__, __name__ and type() of instances and classes.
class C:
    def kind(self):
        return self.__class__.__name__


class D(C):
    pass


print(C().__class__ is C, type(D()) is D, D().kind(), C.__class__ is type)
print(type(C), type(type), type(D) is type)
print(D.__bases__ == (C,), C.__bases__ == (object,))
