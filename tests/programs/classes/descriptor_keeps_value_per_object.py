# A descriptor that validates and keeps a value in each object.
class Positive:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls):
        return obj.__dict__.get(self.name, 0)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError("negative " + self.name)
        setattr(obj, "_" + self.name, value)
        obj.total = value


class Box:
    width = Positive("_width")


b = Box()
b.width = 4
print(b.total)
try:
    b.width = -1
except ValueError as e:
    print(e)
