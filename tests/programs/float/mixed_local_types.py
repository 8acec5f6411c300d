# A local variable that is a float at one time and an integer at another.
def f(n):
    x = 0
    out = []
    for i in range(n):
        if i % 2:
            x = x + 0.5
        else:
            x = x * 2
        out.append(x)
    return out


print(f(7))
y = 1
y /= 1
print(y, y // 1, y == 1, [1, 2][int(y)])
