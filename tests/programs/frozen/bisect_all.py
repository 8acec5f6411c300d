# bisect: finding and inserting, bounds, keys.
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left

a = [1, 3, 3, 3, 7]
print([bisect_left(a, x) for x in range(9)], [bisect_right(a, x) for x in range(9)])
print(bisect.bisect(a, 3, 0, 2), bisect_left(a, 3, 2), bisect_left(a, 3, lo=2, hi=3))


def grade(score):
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
b = []
for n in (5, 2, 8, 2, 9, 1):
    insort(b, n)
print(b)
rows = [("a", 1), ("b", 3)]
insort(rows, ("c", 2), key=lambda r: r[1])
insort_left(rows, ("d", 2), key=lambda r: r[1])
print(rows, bisect_left(rows, 3, key=lambda r: r[1]))
try:
    bisect_left([], 1, -1)
except ValueError as e:
    print("ValueError:", e)
