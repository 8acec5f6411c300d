# groupby: runs, keys, and groups left unread.
from itertools import groupby

print([(k, list(g)) for k, g in groupby("aaabbca")])
print([(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2])])
print([(k, list(g)) for k, g in groupby(range(10), lambda n: n // 4)])
print([k for k, g in groupby("aabbcc")])
print(list(groupby([])))
groups = groupby("aabb")
k1, g1 = next(groups)
print(k1, next(g1))
k2, g2 = next(groups)
print(k2, list(g1), list(g2))
print(next(groups, "end"), list(g2))
kept = [(k, g) for k, g in groupby("aab")]
print([(k, list(g)) for k, g in kept])
words = sorted(["apple", "bob", "cat", "at", "dog", "be"], key=len)
for length, group in groupby(words, key=len):
    print(length, list(group))
