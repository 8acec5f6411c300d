# Too few values for a starred assignment raise ValueError.
for n in range(3):
    try:
        a, b, *c = range(n)
        print(a, b, c)
    except ValueError as e:
        print(n, "ValueError", e)
