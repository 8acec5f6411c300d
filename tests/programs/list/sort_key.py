# sort() with a key, and with key and reverse.
words = ["pear", "fig", "apple", "kiwi!"]
words.sort(key=len)
print([len(w) for w in words])
pairs = [(1, "b"), (2, "a"), (0, "c")]
pairs.sort(key=lambda p: p[1])
print(pairs)
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
