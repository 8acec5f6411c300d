# A finally block may yield.
def f():
    try:
        yield 1
        raise ValueError("v")
    finally:
        yield "in finally"
        print("after")


g = f()
try:
    for x in g:
        print(x)
except ValueError as e:
    print("ValueError", e)
