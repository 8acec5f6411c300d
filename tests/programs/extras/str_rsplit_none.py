# rsplit() at white space with a limit.
print(
    "a b  c d".rsplit(None, 1), " a b ".rsplit(), "a b c".rsplit(maxsplit=1),
    "x".rsplit(None, 2),
)
