# dict() with keywords and a mapping of them.
options = dict(width=3, height=4)
options.update(dict(width=5))
print(
    sorted(options.items()), dict(**options) == options,
    dict(options) is options,
)
