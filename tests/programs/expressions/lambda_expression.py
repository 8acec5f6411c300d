# lambda with each kind of parameter.
print((lambda: 1)(), (lambda x: x + 1)(2), (lambda x, y=5: (x, y))(1))
print((lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda *, k: k)(k=3))
print((lambda x: lambda y: x + y)(1)(2))
print(list(map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])))
f = lambda x=lambda: 7: x()
print(f())
g = lambda: (yield 1)
print(list(g()))
