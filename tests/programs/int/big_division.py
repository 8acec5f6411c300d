# Floor division and remainder of big integers of every sign.
a, b = 10**40 + 7, 10**18 + 3
for x, y in (
    (a, b), (-a, b), (a, -b), (-a, -b), (b, a), (-b, a), (a, 7), (7, a),
):
    q, r = divmod(x, y)
    print(q, r, q * y + r == x)
print((2**100) // (2**50), 2**100 % 2**50, (2**100 - 1) // 3)
