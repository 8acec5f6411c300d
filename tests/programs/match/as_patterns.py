# as binds the whole of what a pattern matched.
def f(x):
    match x:
        case (1 | 2) as n:
            return "n", n
        case [("a" | "b") as first, *rest] as whole:
            return first, rest, whole
        case {"k": [_, y] as pair}:
            return y, pair
        case str() as s:
            return s.upper()


print(f(2), f(["a", 1, 2]), f({"k": (1, 2)}), f("text"), f(3))
