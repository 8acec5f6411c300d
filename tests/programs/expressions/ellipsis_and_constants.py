# The built-in constants.
print(..., Ellipsis, ... == Ellipsis, None, True, False, NotImplemented)
print(True + True, True * 5, False or None, -True)
print(type(None).__name__, type(True).__name__, type(1 == 1) is bool)
print(__debug__)
