# exec() with two dicts reads both and stores in the second.
g, l = {"a": 1}, {"b": 2}
exec("c = a + b\nb = 20\na = 10", g, l)
print(g["a"], sorted(l.items()), "c" in g)
exec("global d\nd = 5", g, l)
print(g["d"], "d" in l)
