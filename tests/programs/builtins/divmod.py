# divmod() of integers and floats.
print(
    divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2),
    divmod(10**30, 7), divmod(True, 2),
)
for args in ((1, 0), (1.0, 0), ("a", 1), (1, None)):
    try:
        print(divmod(*args))
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__)
