# The key is called once for each item, in order.
out = []
print(sorted([2, 3, 1], key=lambda x: out.append(x) or -x), out)
a = ["b", "a", "c"]
a.sort(key=lambda s: print("key", s) or s)
print(a)
