# Names passed by ** need not be identifiers.
def f(**k):
    return sorted(k.items())


print(f(**{"two words": 1, "": 2, "é": 3, "class": 4}))
print(sorted(dict(**{"x-y": 1}).items()))
