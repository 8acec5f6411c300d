# += on a list inside a tuple extends the list and then fails to store.
t = ([1], 2)
try:
    t[0] += [5]
except TypeError:
    print("TypeError")
print(t)
