# Key and item views have the operators of sets.
a, b = {"x": 1, "y": 2}, {"y": 2, "z": 3}
print(
    sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()),
    sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()),
)
print(
    sorted(a.items() & b.items()), a.keys() == {"x", "y"},
    ("x", 1) in a.items(), 2 in a.values(),
)
