# Words of a text counted and sorted.
text = "the cat and the dog and the bird"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print("%-5s %d" % (word, n))
print(" ".join(w[0].upper() + w[1:] for w in text.split()[:3]))
