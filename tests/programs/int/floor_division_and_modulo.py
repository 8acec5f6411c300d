# Floor division rounds down and the remainder has the divisor's sign.
for a, b in (
    (7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (0, 5), (1, 10),
    (-1, 10),
):
    q, r = a // b, a % b
    print(a, b, q, r, q * b + r == a, divmod(a, b) == (q, r))
