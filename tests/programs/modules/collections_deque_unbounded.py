# A deque without a limit, and its other methods.
from collections import deque

d = deque([3, 1, 2])
d.append(5)
d.rotate(1)
print(list(d), d.count(1), d.index(3), d.maxlen, 2 in d, list(reversed(d)))
d.remove(3)
d.extendleft("ab")
d.insert(1, "i")
print(d, d.copy() == d)
d.clear()
print(d, len(d), deque("ab", maxlen=1))
