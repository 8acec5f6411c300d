# Names are looked up locally, then in functions around, module, builtins.
len_ = len
x = "module"


def f():
    x = "outer"

    def g():
        return x, len("ab")

    return g()


print(f(), x)


def len(s):
    return "mine"


print(len("ab"), f())
del len
print(len("ab"))
