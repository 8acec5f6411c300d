# locals() in a function shows its variables.
def f(a, b=2):
    c = a + b
    return sorted(locals().items())


print(f(1))


class C:
    x = 1
    names = sorted(n for n in locals() if not n.startswith("_"))


print(C.names)
