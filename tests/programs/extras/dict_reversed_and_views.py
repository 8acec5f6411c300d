# reversed() of dicts, and comparisons of key views.
d = {"a": 1, "b": 2, "c": 3}
print(
    list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())),
    d.keys() == {"c": 0, "b": 0, "a": 0}.keys(),
    d.keys() <= {"a", "b", "c", "d"}, d.keys().isdisjoint("xyz"),
)
