# __getitem__, __setitem__, __delitem__ and __contains__.
class M:
    def __getitem__(self, k):
        print("get", k)
        return 1

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

    def __contains__(self, x):
        print("contains", x)
        return "yes"


m = M()
m["a"] = m["b"]
m[0] += 5
del m["x", 1]
print(3 in m, 3 not in m)
