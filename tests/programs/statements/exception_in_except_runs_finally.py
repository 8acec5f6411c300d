# An exception raised in a handler still runs finally.
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
    finally:
        print("finally")
except KeyError as e:
    print(e.args)
