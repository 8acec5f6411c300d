# Annotations of every kind of target are accepted.
class P:
    x: int = 1


p = P()
p.x: int = 5
items = [0]
items[0]: int = 7
(n): int = 3
print(p.x, items, n)
