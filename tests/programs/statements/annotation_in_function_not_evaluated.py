# Annotations of local variables are never evaluated.
def f():
    a: undefined_name = 1
    b: [also_undefined][0] = 2
    return a + b


print(f())
