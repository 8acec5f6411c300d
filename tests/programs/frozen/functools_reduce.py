# reduce, with and without a first value.
from functools import reduce
import operator

print(reduce(operator.add, [1, 2, 3, 4]), reduce(operator.mul, range(1, 6), 1))
print(reduce(lambda a, b: a + b, ["x"], ""), reduce(max, [7]))
print(reduce(lambda a, b: [a, b], "abcd"), reduce(operator.add, [], "empty"))
try:
    reduce(operator.add, [])
except TypeError as e:
    print("TypeError:", e)
try:
    reduce(operator.add, 5)
except TypeError:
    print("TypeError")
