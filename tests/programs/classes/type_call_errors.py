# Wrong arguments for type().
for args in (
    ("C",), ("C", ()), (1, (), {}), ("C", 1, {}), ("C", (), 2),
    ("C", (1,), {}),
):
    try:
        print(type(*args))
    except TypeError as e:
        print("TypeError", e)
