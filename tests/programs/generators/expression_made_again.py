# One generator expression evaluated many times: each has its own state, and sees the
# variables of its function as they are then.


def pairs(rows):
    made = []
    for row in rows:
        made.append(x + k for x in row for k in (0, scale))
    scale = 10
    return [list(g) for g in reversed(made)]


def countdown(n):
    g = (x * n for x in range(2))
    return list(g) if n == 0 else countdown(n - 1) + list(g)


class Table:
    size = 2
    cells = [max(i * j for j in range(3)) for i in range(size)]


print(pairs([[1, 2], [3]]))
print(countdown(3), Table.cells)
open_ones = [(c for c in "ab") for _ in range(2)]
print(next(open_ones[0]), next(open_ones[1]), next(open_ones[0]), open_ones[0] is open_ones[1])
