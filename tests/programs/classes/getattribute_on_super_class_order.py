# An attribute of the instance hides a function of the class.
class C:
    def m(self):
        return "class"


c = C()
print(c.m())
c.m = lambda: "instance"
print(c.m())
del c.m
print(c.m())
