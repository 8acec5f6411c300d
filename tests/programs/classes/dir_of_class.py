# dir() lists attributes of the instance, the class and its bases.
class A:
    def a(self):
        pass


class B(A):
    b = 1


x = B()
x.own = 1
print([n for n in dir(x) if not n.startswith("__")])
