# Wrong arguments of range().
for args in ((), (1, 2, 0), ("a",), (1.0,), (1, 2, 3, 4), (None,)):
    try:
        print(range(*args))
    except (TypeError, ValueError) as e:
        print(args, type(e).__name__)
