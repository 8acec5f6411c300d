# The tuple of *args is new; a list given with * is not changed.
def f(*args):
    args += (9,)
    return args


items = [1, 2]
print(f(*items), items)
t = (1, 2)


def same(*a):
    return a == t


print(same(*t))
