# Locals, loops and nested blocks survive a yield.
def f():
    total = 0
    for i in range(3):
        for j in "ab":
            try:
                total += i
                yield i, j, total
            finally:
                total += 100


for x in f():
    print(x)
