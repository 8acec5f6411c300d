# Arguments outside the domain raise ValueError.
import math

for f, args in (
    (math.sqrt, (-1,)), (math.log, (0,)), (math.log, (-1,)), (math.asin, (2,)),
    (math.acos, (-2,)), (math.log10, (0,)), (math.fmod, (1, 0)),
    (math.acosh, (0.5,)), (math.atanh, (1,)), (math.factorial, (-1,)),
    (math.pow, (-1, 0.5)),
):
    try:
        print(f(*args))
    except ValueError as e:
        print("ValueError")
