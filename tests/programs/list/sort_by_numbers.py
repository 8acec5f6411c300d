# Keys that are ints, or rows that begin with one: stable, both ways, at any length.


def check(rows, key, reverse):
    expected = []
    for row in reversed(rows) if reverse else rows:
        i = len(expected)
        while i > 0 and key(row) < key(expected[i - 1]):
            i -= 1
        expected.insert(i, row)
    if reverse:
        expected.reverse()
    return sorted(rows, key=key, reverse=reverse) == expected


keys = [
    lambda t: t[0],
    lambda t: t[:2],
    lambda t: t[0] * 2**40,
    lambda t: (t[0] * 2**45, t[1]),
    lambda t: t[0] * 0.5,
    lambda t: -0.0 if t[0] & 1 else 0,
    lambda t: (t[1], [t[0]]),
    lambda t: (str(t[1]), t[0]),
]
for n in (0, 1, 2, 3, 24, 25, 90):
    rows = [(i * 7 % 11 - 5, i * 5 % 3, i) for i in range(n)]
    print(n, [check(rows, k, r) for k in keys for r in (False, True)].count(True))
