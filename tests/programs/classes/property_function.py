# property() called with functions, and inherited properties.
class C:
    def get(self):
        return self.v * 2

    def put(self, v):
        self.v = v

    x = property(get, put)


class D(C):
    pass


d = D()
d.x = 4
print(d.x, d.v, isinstance(C.__dict__["x"], property))
