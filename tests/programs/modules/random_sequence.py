# The sequence of random numbers for a seed.
import random

random.seed(1)
print([random.getrandbits(16) for _ in range(6)], random.getrandbits(32))
random.seed(12345)
print(
    [random.randint(0, 99) for _ in range(8)], random.choice("abcdef"),
    random.randrange(1000),
)
