# Newton's method on big integers.
def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


for n in (0, 1, 2, 16, 10**40, 2 * 10**60, 3**101):
    r = isqrt(n)
    print(r, r * r <= n < (r + 1) ** 2)
