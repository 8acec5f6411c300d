# tee: independent readers of one source.
from copy import copy
from itertools import tee

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(a))
a, b, c = tee(iter("xyz"), 3)
print(list(zip(a, b, c)))
print(tee([], 0), [list(t) for t in tee("q", 1)])
a, b = tee(range(4))
next(a)
c, d = tee(a)
print(list(c), list(d), list(b))
a, b = tee(range(3))
next(a)
c = copy(a)
print(list(c), list(a), list(b))
try:
    tee([], -1)
except ValueError as e:
    print("ValueError:", e)
