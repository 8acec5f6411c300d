# Unpacking a non-iterable or a non-mapping in a call is a TypeError.
def f(*a, **k):
    pass


for source in ("f(*5)", "f(*None)"):
    try:
        eval(source)
    except TypeError as e:
        print(source, e)
try:
    f(**{1: 2})
except TypeError as e:
    print("TypeError", e)
