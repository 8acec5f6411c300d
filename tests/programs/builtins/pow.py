# pow() with two and three arguments.
print(
    pow(2, 3), pow(2, -1), pow(2.0, 0.5) == 2**0.5, pow(-2, 3), pow(2, 3, 5),
    pow(0, 0), pow(10, 20), pow(3, 4, 1), pow(True, 5),
)
for args in (("a", 2), (2, "a"), (None, 1)):
    try:
        pow(*args)
    except TypeError:
        print("TypeError")
