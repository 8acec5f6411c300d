# Unbounded recursion ends with RuntimeError, and the program goes on.
def f(n):
    return f(n + 1) + 1


def g():
    return [g()]


for fun, args in ((f, (0,)), (g, ())):
    try:
        fun(*args)
    except RuntimeError as e:
        print("RuntimeError", "maximum recursion depth exceeded" in str(e))
print("alive")
