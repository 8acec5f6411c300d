# Methods called on the type check what they are given; type() counts its arguments.
for f in (
    lambda: str.upper(5),
    lambda: list.append((), 1),
    lambda: dict.get([], 1),
    lambda: str.split(5, sep=","),
    lambda: type("A", ()),
    lambda: type("A", (5,), {}),
    lambda: type(5, (), {}),
    lambda: type("A", [], {}),
    lambda: type("A", (), []),
):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
print(str.upper("a"), type("A", (), {"x": 1}).x, list.sort([2, 1], reverse=True))
