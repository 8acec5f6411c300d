# sort() keeps the order of equal items.
pairs = [(i % 3, i) for i in range(12)]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(key=lambda p: -p[0])
print(pairs)
print(sorted(["b1", "a1", "b0", "a0"], key=lambda s: s[0], reverse=True))
