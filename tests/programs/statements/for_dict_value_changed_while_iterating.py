# Storing under an existing key during a loop over the dict is allowed.
d = {1: 1}
for k in d:
    print(k)
    d[k] = "changed"
print(d)
