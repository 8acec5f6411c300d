# raise accepts an exception class or an instance.
for what in (ValueError, ValueError("text"), ValueError(1, 2), KeyError):
    try:
        raise what
    except Exception as e:
        print(type(e).__name__, e.args)
