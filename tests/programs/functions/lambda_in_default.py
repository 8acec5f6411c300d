# A lambda with defaults that are lambdas.
f = lambda x, g=lambda y: y * 2: g(x)
print(f(3), f(3, lambda y: -y))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
