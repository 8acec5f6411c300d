# round() goes to the even neighbour at a tie.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, -2.6, 1e10, 0.0):
    print(x, round(x), type(round(x)).__name__)
for x, n in (
    (1.25, 1), (3.14159, 2), (1234.5, -2), (1e-5, 3), (15.0, -1), (0.1, 0),
):
    print(x, n, round(x, n))
