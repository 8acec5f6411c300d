# Attributes and methods on integer values.
print(
    (5).to_bytes(1, "big"), 5 .__class__.__name__, isinstance(2**100, int),
    type(2**100) is type(1),
)
print(
    (-5).__class__ is int, abs(-(10**25)), abs(True), round(12345), round(-7),
)
