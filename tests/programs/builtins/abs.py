# abs() of each kind of number.
print(
    abs(-5), abs(5), abs(0), abs(-2.5), abs(-0.0), abs(3 + 4j), abs(True),
    abs(-(10**30)), abs(float("-inf")),
)
for x in ("a", None, []):
    try:
        abs(x)
    except TypeError:
        print("TypeError")
