# __setattr__ sees every assignment, also those in __init__.
class C:
    def __init__(self):
        self.a = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value * 10)


c = C()
c.b = 2
c.b += 1
print(c.a, c.b)
setattr(c, "d", 4)
print(c.d)
