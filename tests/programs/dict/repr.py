# The text of a dict shows keys and values.
print(
    {}, {"a": 1}, {1: [2, {"x": None}]}, {(1, 2): "t"}, {None: 0.5},
    {"q'": b"b"},
)
