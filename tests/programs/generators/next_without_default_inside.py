# next() on an empty iterator inside a generator, caught there.
def pairs(items):
    it = iter(items)
    while True:
        try:
            a = next(it)
            b = next(it)
        except StopIteration:
            return
        yield a, b


print(list(pairs("abcde")), list(pairs("")))
