# Decorators apply from the bottom up; their expressions run from the top.
def say(name):
    print("make", name)

    def decorate(f):
        print("apply", name)
        return lambda *a: (name, f(*a))

    return decorate


@say("outer")
@say("inner")
def f(x):
    return x


print(f(5))
