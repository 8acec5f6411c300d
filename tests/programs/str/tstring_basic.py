# A t-string gives a Template with its strings and interpolations.
name = "Ada"
t = t"Hello {name}, {1 + 1:>{4}} {name!r}!"
print(type(t).__name__, t.strings, t.values)
for i in t.interpolations:
    print(i.value, i.expression, i.conversion, [i.format_spec])
