# Empty ranges and sequences.
import random

for f in (
    lambda: random.randrange(0), lambda: random.randint(2, 1),
    lambda: random.choice([]), lambda: random.randrange(5, 2),
):
    try:
        f()
    except (ValueError, IndexError) as e:
        print(type(e).__name__)
