# A function of the class is bound to the instance; one of the instance is not.
class C:
    def m(self, x):
        return (self.name, x)


c = C()
c.name = "c"
c.f = lambda x: ("plain", x)
print(c.m(1), C.m(c, 2), c.f(3))
m = c.m
c.name = "renamed"
print(m(4))


def later(self):
    return "later " + self.name


C.later = later
print(c.later())
