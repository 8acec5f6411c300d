# An except clause with something that is not an exception class.
for what in (42, "text", (ValueError, 1), int):
    try:
        try:
            raise KeyError("k")
        except what:
            print("matched")
    except Exception as e:
        print(type(e).__name__, e)
