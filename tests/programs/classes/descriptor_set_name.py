# __set_name__ tells a descriptor the name it is stored under.
class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, cls):
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        setattr(obj, self.name, value * 2)


class P:
    x = Field()


p = P()
p.x = 5
print(p.x, p._x)
