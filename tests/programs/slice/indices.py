# indices() adapts a slice to a length.
class K:
    def __getitem__(self, s):
        return s


k = K()
for s in (
    k[:], k[1:3], k[-2:], k[::-1], k[10:20], k[5:1:-2], k[-100:2], k[::3],
):
    print(s.indices(4), s.indices(0))
