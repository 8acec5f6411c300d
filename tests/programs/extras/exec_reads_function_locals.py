# eval() and exec() in a function see its variables.
def f(a):
    b = a * 2
    exec("print('exec sees', a, b)")
    return eval("a + b")


print(f(5))
