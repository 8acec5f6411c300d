# The repr of an exception shows its type and arguments.
print(repr(ValueError()), repr(ValueError("x")), repr(KeyError(1, "two")))
print(repr(OSError(2)), repr(StopIteration(5)), [TypeError("in a list")])


class Mine(Exception):
    pass


print(repr(Mine()), repr(Mine("arg", 2)))
