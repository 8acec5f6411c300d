# filter() with a function and with None.
print(
    list(filter(lambda x: x > 1, [0, 1, 2, 3])),
    list(filter(None, [0, 1, "", "a", [], [0]])),
    list(filter(str.isdigit, "a1b2")),
)
f = filter(lambda x: x, [0, 5])
print(next(f), next(f, "end"), list(filter(len, [])))
try:
    list(filter(lambda x: x.bad, [1]))
except AttributeError:
    print("AttributeError")
