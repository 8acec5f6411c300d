# A binary search with insertion.
def insert(items, x):
    lo, hi = 0, len(items)
    while lo < hi:
        mid = (lo + hi) // 2
        if items[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    items.insert(lo, x)


items = []
for x in (5, 2, 8, 1, 9, 2, 7):
    insert(items, x)
print(items)
