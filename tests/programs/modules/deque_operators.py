# deque: sums, copies, rotation, comparison, errors.
from collections import deque


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


d = deque([1, 2, 3], 5)
d += [4]
print(list(d), d.maxlen, list(d + deque([9], 5)), d == deque([1, 2, 3, 4], 5))
d.rotate(1)
print(list(d))
d.rotate(-2)
print(list(d), d.count(1), d.index(3), 2 in d)
e = deque([1], 1)
e.rotate(5)
print(list(e), list(d.copy()), list(reversed(d)))
d.insert(1, 7)
attempt(lambda: d.insert(0, 8))
attempt(lambda: d.remove(99))
attempt(lambda: deque([], 2).pop())
attempt(lambda: d[9])
attempt(lambda: d + [1])
d.extendleft([5, 6])
d.reverse()
d.clear()
print(len(d), bool(d))
