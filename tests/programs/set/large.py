# Thousands of items; unions and differences of large sets.
a = set(range(0, 6000, 2))
b = set(range(0, 6000, 3))
print(
    len(a), len(b), len(a | b), len(a & b), len(a - b), len(a ^ b), 5998 in a,
    5999 in a,
)
for i in range(0, 6000, 4):
    a.remove(i)
print(len(a), sum(a))
