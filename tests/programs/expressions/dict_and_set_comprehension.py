# Dict and set comprehensions.
d = {k: v for k, v in zip("abc", range(3))}
print(sorted(d.items()))
print(sorted({x % 3 for x in range(10)}))
print({1: 2 for _ in ()}, {x for x in ()} == set())
print(sorted({k: v for k in range(2) for v in range(3)}.items()))
print(sorted({len(w) for w in ["a", "bb", "cc", "ddd"] if w != "ddd"}))
