# A deleted local is unbound until it is assigned again.
def f():
    x = 1
    del x
    try:
        print(x)
    except NameError as e:
        print(e)
    try:
        del x
    except NameError as e:
        print(e)
    x = 2
    print(x)


f()
