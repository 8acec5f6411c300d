# Indices that are not integers.
a = [1, 2, 3]
for i in ("0", 1.0, None, (0,), [0]):
    for source in ("a[i]", "exec('a[i] = 1')", "a.pop(i)"):
        try:
            eval(source)
        except TypeError as e:
            print(e)
