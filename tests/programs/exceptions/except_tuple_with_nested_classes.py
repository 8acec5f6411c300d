# A tuple of classes in except, also kept in a variable.
errors = (KeyError, IndexError)
for action in (lambda: {}[1], lambda: [][1], lambda: int("x")):
    try:
        action()
    except errors:
        print("lookup")
    except (ValueError,):
        print("value")
try:
    raise ValueError
except ():
    print("never")
except Exception:
    print("empty tuple matches nothing")
