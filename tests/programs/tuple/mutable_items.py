# A list inside a tuple can be changed.
t = ([], 1)
t[0].append("x")
print(t)
u = t * 2
u[0].append("y")
print(t, u)
