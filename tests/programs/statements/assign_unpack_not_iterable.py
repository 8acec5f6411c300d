# Unpacking something that is not iterable raises TypeError.
for value in (5, None, 1.5, True):
    try:
        a, b = value
    except TypeError as e:
        print("TypeError", e)
