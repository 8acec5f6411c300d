# Arguments are evaluated before any parameter is bound.
def f(a, b):
    if a == 3:
        return a, b
    return f(b, a)


print(f(1, 3))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


print(gcd(48, 36), gcd(17, 5), gcd(b=4, a=6))
