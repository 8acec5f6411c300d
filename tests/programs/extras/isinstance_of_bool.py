# bool is a subclass of int.
print(
    isinstance(True, int), issubclass(bool, int), isinstance(1, bool),
    True + 1, isinstance(True, (str, int)),
)
