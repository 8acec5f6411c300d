# Templates can be added to each other.
x, y = 1, 2
t = t"a{x}b" + t"c{y}d"
print(t.strings, t.values)
print([i.expression for i in (t + t).interpolations])
