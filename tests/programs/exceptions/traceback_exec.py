# An exception in code run by exec().
def f():
    exec("x = 1\ny = x + 's'\n")


f()
