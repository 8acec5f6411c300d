# Keys are removed while a copy of them is iterated.
d = {i: i * i for i in range(6)}
for k in list(d):
    if k % 2:
        del d[k]
print(sorted(d.items()))
for k, v in sorted(d.items()):
    d[k + 100] = v
print(sorted(d))
