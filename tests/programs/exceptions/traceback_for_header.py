# The line of a failing iterable in a for statement.
def items():
    raise ValueError("no items")


for x in [1]:
    for y in items():
        pass
