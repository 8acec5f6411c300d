# Thousands of keys inserted, found and deleted.
d = {}
for i in range(5000):
    d["key%d" % i] = i
for i in range(0, 5000, 2):
    del d["key%d" % i]
print(len(d), d["key4999"], "key4998" in d, sum(d.values()))
for i in range(5000):
    d[i * 3] = -i
print(len(d), d[300], d["key1"], min(d.values()))
