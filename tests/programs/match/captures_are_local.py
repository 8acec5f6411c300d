# Captured names are local variables of the function.
name = "global"


def f(x):
    match x:
        case {"name": name}:
            return name
    try:
        return name
    except NameError:
        return "unbound"


print(f({"name": "captured"}), f({}), name)


def g(x):
    def inner():
        return a, b

    match x:
        case [a, b]:
            return inner()


print(g([1, 2]))
