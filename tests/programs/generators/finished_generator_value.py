# A finished generator raises StopIteration without the value.
def f():
    return 5
    yield


g = f()
for _ in range(2):
    try:
        next(g)
    except StopIteration as e:
        print(e.value)
