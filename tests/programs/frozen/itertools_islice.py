# islice: bounds, steps, what it takes from its source, and its errors.
from itertools import islice

print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)))
print(list(islice("abcdefg", 2, None)), list(islice("abcdefg", 0, None, 2)))
print(list(islice("abc", 0)), list(islice("abc", 5, 9)), list(islice("abc", None)))
for args in ((3,), (1, 3), (0, 5, 3), (2, 2), (5, 3), (1, None, 4), (0, 9, 2)):
    source = iter(range(10))
    print(args, list(islice(source, *args)), list(source))
for args in ((-1,), (1, -2), (0, 5, 0), ("a",), (1, 2, "b"), (1.5,)):
    try:
        islice([], *args)
    except ValueError as e:
        print("ValueError:", e)
try:
    islice([])
except TypeError:
    print("TypeError")
