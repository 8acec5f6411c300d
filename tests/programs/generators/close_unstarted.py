# close() of a fresh generator ends it without running anything.
def f():
    print("never")
    yield 1


g = f()
g.close()
print(list(g))
