# Text that int() does not accept.
for args in (
    ("",), (" ",), ("x",), ("1x",), ("1 2",), ("--1",), ("1.5",), ("0x10",),
    ("12", 2), ("8", 8),
):
    try:
        print(int(*args))
    except ValueError as e:
        print(args, e)
for base in (1, 37, -2):
    try:
        print(int("1", base))
    except ValueError as e:
        print(base, e)
