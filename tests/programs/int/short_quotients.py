# Floor division and remainder of long ints whose quotient is short.

state = 12345


def digits(count):
    global state
    n = 1
    for _ in range(count):
        state = (state * 48271) % 2147483647
        n = n << 31 | state
    return n


check = 0
for bits in (20, 34, 35, 60, 130, 33, 400):
    y = digits(bits)
    for q in (0, 1, 7, 1 << 20, (1 << 49) - 1, 1 << 50, (1 << 53) + 1, 1 << 80):
        for rest in (0, 1, y - 1, y >> 3):
            x = q * y + rest
            for a, b in ((x, y), (-x, y), (x, -y), (-x, -y)):
                d = a // b
                m = a % b
                assert d * b + m == a
                assert m == 0 or (m < 0) == (b < 0)
                assert abs(m) < abs(b)
                assert divmod(a, b) == (d, m)
                check = (check * 31 + d % 1000003 + m % 65537) % 1000003
            assert x // y == q and x % y == rest
print(check)
