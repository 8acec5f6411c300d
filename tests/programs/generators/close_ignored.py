# A generator that yields after GeneratorExit makes close() fail.
def f():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")


g = f()
next(g)
try:
    g.close()
except RuntimeError as e:
    print("RuntimeError", e)
