# enumerate() with a start, by position and by name.
print(
    list(enumerate("ab")), list(enumerate([])), list(enumerate("ab", 5)),
    list(enumerate("a", start=-1)),
)
e = enumerate([10, 20])
print(next(e), next(e), next(e, "end"), iter(e) is e)
for i, (a, b) in enumerate({"k": "v"}.items()):
    print(i, a, b)
