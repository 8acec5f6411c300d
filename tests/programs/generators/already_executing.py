# A generator cannot be resumed while it runs.
def f():
    try:
        next(g)
    except ValueError as e:
        print(e)
    yield "went on"


g = f()
print(next(g))
