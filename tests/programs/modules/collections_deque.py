# A deque takes and gives items at both ends.
from collections import deque

d = deque((), 4)
for i in range(3):
    d.append(i)
print(len(d), d.popleft(), list(d), d.pop(), list(d))
d.appendleft("left")
print(list(d), bool(d), d[0], d[-1])
d.extend([7, 8, 9, 10])
print(list(d), len(d))
d[1] = "changed"
print(list(d), [x for x in d])
while d:
    d.popleft()
for f in (d.pop, d.popleft):
    try:
        f()
    except IndexError:
        print("IndexError")
