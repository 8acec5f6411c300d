# Functions take attributes of their own.
def f():
    f.calls += 1
    return f.calls


f.calls = 0
f()
print(f(), f.calls, hasattr(f, "other"))
del f.calls
print(hasattr(f, "calls"))
g = lambda: g.x
g.x = 5
print(g())
