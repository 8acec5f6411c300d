# A fresh generator accepts only None.
def f():
    x = yield 1
    print("x is", x)


g = f()
try:
    g.send("value")
except TypeError as e:
    print(e)
print(g.send(None))
