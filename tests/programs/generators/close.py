# close() raises GeneratorExit at the yield.
def f():
    try:
        yield 1
        print("never")
    except GeneratorExit:
        print("GeneratorExit")
        raise
    finally:
        print("finally")


g = f()
next(g)
print(g.close())
print(g.close(), list(g))
