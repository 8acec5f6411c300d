# Targets stored before a failing target keep their new values.
class Picky:
    def __setattr__(self, name, value):
        raise TypeError("read only")


a = b = 0
try:
    a, Picky().x, b = 1, 2, 3
except TypeError as e:
    print(e)
print(a, b)
