# Bound methods of one function and object are equal, and one key.
class A:
    def f(self):
        pass

    def g(self):
        pass


a, b = A(), A()
print(a.f == a.f, a.f == a.g, a.f == b.f, a.f != a.f, a.f == 1)
print(hash(a.f) == hash(a.f), len({a.f, a.f, a.g, b.f}))
print({a.f: 1}[a.f], a.f in {b.f: 1})
x = []
print(x.append == x.append, len({"a".join: 1, "b".join: 2}))
