# Slices reach the item methods as slice objects.
class M:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


m = M()
s = m[1:2]
print(s, m[::2], m[:, 1])
m[1:] = "v"
del m[:-1]
m[0:3:2] = 4
