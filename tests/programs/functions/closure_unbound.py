# Reading a closed-over variable before it is assigned is a NameError.
def f(assign):
    def g():
        return x

    if assign:
        x = 1
    return g()


print(f(True))
try:
    f(False)
except NameError as e:
    print("NameError", e)
