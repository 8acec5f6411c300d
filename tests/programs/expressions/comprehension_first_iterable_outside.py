# The first iterable of a comprehension is evaluated in the scope around it.
class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]


print(C.doubled)


def f(x):
    return [x for x in x]


print(f("abc"))
