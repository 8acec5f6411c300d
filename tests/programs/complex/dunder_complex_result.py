# __complex__ must give a complex number, __float__ a float.
class C:
    def __init__(self, v):
        self.v = v

    def __complex__(self):
        return self.v


class F(C):
    __complex__ = None
    def __float__(self):
        return self.v


class G:
    def __float__(self):
        return 2.5


print(complex(C(1j + 10)))
print(complex(G()))
for v in (6, 1.5, "a", None):
    try:
        print(complex(C(v)))
    except TypeError:
        print("TypeError")
