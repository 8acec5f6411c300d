# Deques without a length, and how deques are shown.
from collections import deque

d = deque()
for i in range(20):
    d.append(i)
d.appendleft(-1)
print(len(d), d.popleft(), d.pop(), d.maxlen)
print(deque([1, 2, 3]), deque("abc", 2), deque(), deque(maxlen=3))
print(deque(x * 2 for x in range(3)), deque([1], maxlen=None))


class Stack(deque):
    pass


print(Stack([1]), [deque([1])], deque([deque([2])]))
