# The last digit of large quotients, infinite operands, the sign of zero.
inf = float("inf")
nan = float("nan")
for x in (1e16, -1e16, 9007199254740992.0, 23.875, -23.875, 0.0, -0.0, inf, nan):
    for y in (-3, 3.5, -3.5, 7.25, inf, -inf, nan):
        print(x // y, divmod(x, y)[0], x % y)
