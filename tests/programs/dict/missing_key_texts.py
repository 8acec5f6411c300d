# The texts of KeyError for keys of several types.
for key in ("k", 1, None, (1, 2), 1.5, b"b"):
    try:
        {}[key]
    except KeyError as e:
        print(e, [str(e)])
