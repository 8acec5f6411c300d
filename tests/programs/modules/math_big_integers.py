# floor(), ceil() and trunc() give integers of any size.
import math

print(
    math.floor(1e20), math.ceil(-1e20), math.trunc(1.5e18), math.floor(5),
    type(math.floor(2.5)).__name__, math.sqrt(10**40), math.log(10**30) > 69,
)
