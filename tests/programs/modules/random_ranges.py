# Values of random lie in their ranges, and a seed repeats them.
import random

random.seed(5)
a = [random.getrandbits(8) for _ in range(5)]
random.seed(5)
print(
    a == [random.getrandbits(8) for _ in range(5)],
    all(0 <= x < 256 for x in a),
)
print(
    all(0 <= random.random() < 1 for _ in range(100)),
    all(3 <= random.randint(3, 5) <= 5 for _ in range(100)),
    all(random.randrange(7) in range(7) for _ in range(100)),
)
print(
    all(random.randrange(2, 10, 3) in (2, 5, 8) for _ in range(50)),
    all(1 <= random.uniform(1, 2) <= 2 for _ in range(50)), random.choice("x"),
    random.choice([1, 2, 3]) in (1, 2, 3),
)
print(
    len({random.randint(1, 6) for _ in range(300)}), random.randint(4, 4),
    random.randrange(3, 4),
)
