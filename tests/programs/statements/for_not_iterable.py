# A for loop over something that is not iterable raises TypeError.
for value in (1, None, 2.5, len, int):
    try:
        for x in value:
            pass
    except TypeError as e:
        print("TypeError", e)
