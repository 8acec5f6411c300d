# __import__() called directly.
m = __import__("counter")
print(m.count, m.__name__)
p = __import__("pkg.first")
print(p.__name__, p.first.value)
q = __import__("pkg.sub", None, None, ("anything",))
print(q.__name__)
