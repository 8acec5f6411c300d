# start, stop and step of a slice.
class K:
    def __getitem__(self, s):
        return s.start, s.stop, s.step


k = K()
print(k[1:2:3], k[:], k[::-1], k["a":"b"], k[1:])
