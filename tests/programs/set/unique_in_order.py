# A set of what was already seen keeps the first of each item.
seen = set()
out = []
for x in [3, 1, 3, 2, 1, "3"]:
    if x not in seen:
        seen.add(x)
        out.append(x)
print(out)
words = {w.lower() for w in "The the THE end".split()}
print(sorted(words))
