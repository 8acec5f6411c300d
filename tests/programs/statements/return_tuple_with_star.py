# return accepts a tuple with starred items.
def f(a, b):
    return *a, 0, *b


print(f([1, 2], "xy"))
