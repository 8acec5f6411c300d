# What __getitem__ receives for each form of subscript.
class K:
    def __getitem__(self, key):
        return key


k = K()
print(k[1], k["a"], k[1, 2], k[()], k[(1,)], k[...])
for s in (k[1:2], k[:], k[1:2:3], k[::-1], k[:5], k[2:]):
    print(s)
print(k[1:2, 3], k[:, ::2])
