# Defaults of keyword-only parameters are evaluated after the positional ones.
def say(x):
    print("default", x)
    return x


def f(a=say("a"), *args, b=say("b"), c, d=say("d")):
    return a, args, b, c, d


print(f(c=1))
print(f(1, 2, 3, c=4, d=5))
