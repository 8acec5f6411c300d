# Replacing a method of a class changes all its instances at once.
class C:
    def m(self):
        return 1


c = C()
results = []
for i in range(4):
    results.append(c.m())
    if i == 1:
        C.m = lambda self: 2
print(results)


class D(C):
    pass


d = D()
print(d.m())
D.m = lambda self: 3
print(d.m(), c.m())
