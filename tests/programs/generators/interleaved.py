# Several generators from one function are independent.
def f(name, n):
    for i in range(n):
        yield name + str(i)


a, b = f("a", 3), f("b", 2)
print([
    next(a), next(b), next(a), next(b), next(a), next(a, None), next(b, None),
])


def round_robin(*gens):
    gens = list(gens)
    while gens:
        for g in gens[:]:
            try:
                yield next(g)
            except StopIteration:
                gens.remove(g)


print(list(round_robin(f("x", 1), f("y", 3), f("z", 2))))
