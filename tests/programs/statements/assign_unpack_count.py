# Unpacking with a wrong number of values raises ValueError.
for values in ((), (1,), (1, 2, 3), "abcd", [1]):
    try:
        a, b = values
    except ValueError as e:
        print("ValueError", e)
for values in (range(5), iter([1]), {1: 2}):
    try:
        a, b = values
    except ValueError as e:
        print("ValueError", e)
