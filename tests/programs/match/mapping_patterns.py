# Mapping patterns look for keys and ignore the others.
def f(x):
    match x:
        case {"type": "a", "value": v}:
            return "a", v
        case {"type": t}:
            return "type", t
        case {1: one, None: n}:
            return one, n
        case {}:
            return "mapping"
    return "no"


print(
    f({"type": "a", "value": 5, "extra": 6}), f({"type": "a"}),
    f({1: "x", None: "y"}), f({}), f({"q": 1}), f([]), f("type"),
)
