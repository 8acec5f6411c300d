# yield may stand in an expression, an argument and a subscript.
def f():
    x = (yield 1) + (yield 2)
    print("x", x)
    print("arg", max((yield 3), 5))
    y = yield
    print("y", y)
    z = yield 1, 2
    return [z, (yield)]


g = f()
print(next(g), g.send(10), g.send(20), g.send(7), g.send("why"), g.send("z"))
try:
    g.send("end")
except StopIteration as e:
    print(e.value)
