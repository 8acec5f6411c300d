# A nonlocal variable can be deleted and assigned again.
def f():
    x = 1

    def drop():
        nonlocal x
        del x

    def put():
        nonlocal x
        x = 2

    drop()
    try:
        print(x)
    except NameError:
        print("NameError")
    put()
    print(x)


f()
