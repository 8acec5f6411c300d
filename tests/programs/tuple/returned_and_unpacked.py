# Tuples returned, unpacked and passed on.
def minmax(items):
    return min(items), max(items)


lo, hi = minmax([3, 1, 2])
print(lo, hi, minmax("hello"), sum(minmax(range(5))))
print(*minmax([1, 2]), sep="..")
for i, (a, b) in enumerate(zip((1, 2), "xy")):
    print(i, a, b)
