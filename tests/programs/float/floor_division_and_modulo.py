# // and % of floats follow the rules of integers.
for a, b in (
    (7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (1.0, 0.25), (0.0, 3),
    (1e20, 3.0),
):
    print(a // b, a % b, divmod(a, b))
print(5.0 // 0.5, 3 // 0.5, -1 % 3.5, 1e-10 % 1)
