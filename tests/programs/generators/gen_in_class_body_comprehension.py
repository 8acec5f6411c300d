# A generator expression in a class body sees its first iterable there.
class C:
    items = [3, 1, 2]
    total = sum(x for x in items)
    best = max(x for x in items if x < 3)


print(C.total, C.best)
