# Generator expressions have the generator methods.
g = (x * 2 for x in range(5))
print(next(g), g.send(None))
g.close()
print(list(g))
g = (x for x in range(3))
next(g)
try:
    g.throw(ValueError("t"))
except ValueError as e:
    print(e, list(g))
