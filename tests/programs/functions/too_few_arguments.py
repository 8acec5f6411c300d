# A missing positional argument is a TypeError.
def f(a, b, c=3):
    pass


for args in ((), (1,)):
    try:
        f(*args)
    except TypeError as e:
        print("TypeError", e)
try:
    f(b=2)
except TypeError as e:
    print("TypeError", e)
