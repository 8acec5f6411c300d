# Generators see and change the variables around them.
def make():
    n = 0

    def gen():
        nonlocal n
        while n < 3:
            n += 1
            yield n

    return gen, lambda: n


gen, get = make()
g = gen()
print(next(g), get(), list(g), get(), list(gen()))
