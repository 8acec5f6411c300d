# The same keyword written twice in a call.
def f(**k):
    return k


for source in ("f(**{'a': 1}, **{'a': 2})", "f(a=1, **{'a': 2})"):
    try:
        print(eval(source))
    except TypeError:
        print("TypeError")
