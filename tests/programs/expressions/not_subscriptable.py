# Subscripts on objects without item support raise TypeError.
class C:
    pass


for value in (1, None, 2.5, len, C(), {1}):
    for action in ("value[0]", "value.__class__ and exec('value[0] = 1')"):
        try:
            eval(action)
        except TypeError as e:
            print("TypeError", e)
