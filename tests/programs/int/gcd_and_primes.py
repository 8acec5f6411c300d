# Number theory on small and big integers.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def is_prime(n):
    return n > 1 and all(pow(a, n - 1, n) == 1 for a in (2, 3, 5, 7) if a < n)


print(gcd(2**40 * 3, 2**30 * 9), gcd(10**30, 6**20), gcd(-12, 18))
print(
    [n for n in range(2, 50) if is_prime(n)], is_prime(2**89 - 1),
    is_prime(2**67 - 1),
)
