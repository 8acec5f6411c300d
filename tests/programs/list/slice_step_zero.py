# A step of zero is a ValueError.
for source in ("[1, 2][::0]", "(1, 2)[::0]"):
    try:
        eval(source)
    except (ValueError, NotImplementedError) as e:
        print(source, type(e).__name__, e)
