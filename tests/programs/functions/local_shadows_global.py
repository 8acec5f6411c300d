# Assignment anywhere in a function makes the name local everywhere in it.
x = "global"


def f():
    try:
        print(x)
    except NameError:
        print("unbound")
    x = "local"
    print(x)


def g():
    for x in ():
        pass
    try:
        return x
    except NameError:
        return "unbound"


f()
print(g(), x)
