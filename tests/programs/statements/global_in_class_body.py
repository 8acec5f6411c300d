# global inside a class body binds the module's name, not an attribute.
x = 1


class C:
    global x
    x = 2
    y = x


print(x, C.y, "x" in C.__dict__)
