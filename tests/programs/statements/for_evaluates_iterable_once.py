# The iterable of a for loop is evaluated once.
def items():
    print("evaluated")
    return [1, 2, 3]


total = 0
for n in items():
    total += n
print(total)
