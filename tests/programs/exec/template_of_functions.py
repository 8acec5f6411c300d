# Functions made from text.
def make(name, expression):
    scope = {}
    exec("def %s(x):\n    return %s\n" % (name, expression), scope)
    return scope[name]


square, cube = make("square", "x * x"), make("cube", "x ** 3")
print(square(5), cube(2), square.__name__, [f(3) for f in (square, cube)])
