# Methods called through the class dict.
d = {"a": 1}
print(
    dict.get(d, "a"), dict.pop(d, "a"), d, list(map(dict.copy, [{1: 2}])),
    dict.__name__,
)
