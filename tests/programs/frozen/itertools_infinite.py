# count, cycle and repeat, and what bounds them.
from itertools import count, cycle, islice, repeat, takewhile

print(list(islice(count(), 5)))
print(list(islice(count(10, -3), 4)))
print(list(islice(count(0.5, 0.25), 4)))
print(count(), count(3), count(2, 5), count(1.5))
try:
    count("a")
except TypeError:
    print("TypeError")

print(list(islice(cycle("abc"), 7)))
print(list(cycle([])))
source = iter([1, 2])
round_and_round = cycle(source)
print([next(round_and_round) for _ in range(5)])

print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -2)))
print(repeat(7), repeat(7, 2))
print(list(zip(range(3), repeat("z"))))
print(list(map(pow, range(5), repeat(2))))
print(list(takewhile(lambda x: x < 20, count(5, 5))))
