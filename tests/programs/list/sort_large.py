# Sorting a few thousand items.
x = 1
items = []
for _ in range(3000):
    x = (x * 1103515245 + 12345) % 2**31
    items.append(x % 1000)
a = sorted(items)
print(
    all(a[i] <= a[i + 1] for i in range(len(a) - 1)), len(a), a[0], a[-1],
    sum(a) == sum(items),
)
items.sort(reverse=True)
print(items == a[::-1])
