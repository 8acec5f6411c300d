# raise of something that is not an exception is a TypeError.
for what in (1, "text", None, int, object()):
    try:
        raise what
    except TypeError as e:
        print("TypeError", e)
