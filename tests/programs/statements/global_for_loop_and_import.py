# A global name can be a for target, an except name or an import.
def f():
    global i, math, g
    for i in range(3):
        pass
    import math

    def g():
        return "g"


f()
print(i, math.floor(2.5), g())
