# ** binds the keys that the pattern did not name.
match {"a": 1, "b": 2, "c": 3}:
    case {"a": a, **rest}:
        print(a, sorted(rest.items()))
d = {"only": 1}
match d:
    case {"only": 1, **rest}:
        print(rest, d)
match {}:
    case {**everything}:
        print(everything, everything is d)
