# int() of other types and without argument.
print(int(), int(True), int(False), int(5))
for x in (None, [], (), {}, 1j, object()):
    try:
        int(x)
    except TypeError:
        print("TypeError")
