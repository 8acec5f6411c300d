# nonlocal rebinds the variable of the enclosing function.
def counter():
    n = 0

    def bump(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return bump, get


bump, get = counter()
bump()
bump(5)
print(get())
other, get_other = counter()
other()
print(get(), get_other())
