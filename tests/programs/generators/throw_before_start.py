# throw() into a fresh generator raises at its first line.
def f():
    try:
        print("never")
        yield
    except ValueError:
        print("never")


g = f()
try:
    g.throw(ValueError("early"))
except ValueError as e:
    print(e)
print(next(g, "finished"))
