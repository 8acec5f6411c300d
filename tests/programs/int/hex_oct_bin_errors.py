# hex() and oct() take integers only.
for f in (hex, oct):
    for x in (1.5, "1", None, []):
        try:
            print(f(x))
        except TypeError:
            print("TypeError")
