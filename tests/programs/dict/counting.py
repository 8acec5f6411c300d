# Counting with get() and with a default list.
text = "mississippi"
counts, places = {}, {}
for i, c in enumerate(text):
    counts[c] = counts.get(c, 0) + 1
    places.setdefault(c, []).append(i)
print(sorted(counts.items()), sorted(places.items()))
print(
    sorted({v: k for k, v in counts.items() if k != "s"}.items()),
    max(counts, key=lambda c: (counts[c], c)),
)
