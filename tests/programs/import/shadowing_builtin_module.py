# A file may replace a built-in module that can be extended, and import it by u.
import random

print(random.mine, random.twice(4))
import math

print(hasattr(math, "mine"), math.floor(2.5))
