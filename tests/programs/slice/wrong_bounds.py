# Bounds of a slice must be integers or None.
for source in ("[1]['a':]", "[1][:1.5]", "'ab'[None:'x']", "(1,)[1.0:]"):
    try:
        eval(source)
    except TypeError:
        print("TypeError")
