# A full deque drops items from the other end.
from collections import deque

d = deque([1, 2, 3], 3)
d.append(4)
print(list(d))
d.appendleft(0)
print(list(d))
d = deque(range(10), 3)
print(list(d), len(d))
