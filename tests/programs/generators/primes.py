# The sieve as a chain of generators.
def integers(n):
    while True:
        yield n
        n += 1


def sieve(numbers):
    p = next(numbers)
    yield p
    yield from sieve(n for n in numbers if n % p)


g = sieve(integers(2))
print([next(g) for _ in range(8)])
