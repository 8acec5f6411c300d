# Arguments that are not numbers.
import math

for f, args in (
    (math.sqrt, ("a",)), (math.floor, (None,)), (math.sin, ([],)),
    (math.sqrt, ()), (math.pow, (1,)), (math.sqrt, (1j,)),
):
    try:
        print(f(*args))
    except TypeError as e:
        print(e)
