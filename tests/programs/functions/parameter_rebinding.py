# Rebinding a parameter does not change the caller's variable.
def f(a, b):
    a = 2
    b.append(3)
    b = None


x, y = 1, [1]
f(x, y)
print(x, y)
