# Closures made in a loop share the loop variable.
def f():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    r = [g() for g in fs]
    i = "later"
    return r, fs[0]()


print(f())
