# A slice object as index.
class K:
    def __getitem__(self, s):
        return s


s = K()[1:3]
print([0, 1, 2, 3][s], "abcd"[s], (0, 1, 2, 3)[s], b"abcd"[s])
a = [0, 1, 2, 3]
a[s] = ["x"]
print(a)
print(list(range(5))[K()[::-1]])
