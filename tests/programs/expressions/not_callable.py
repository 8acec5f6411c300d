# Calling something that is not callable raises TypeError.
class C:
    pass


for value in (1, "s", None, 1.5, [], C(), (), True, {}):
    try:
        value()
    except TypeError as e:
        print("TypeError", e)
