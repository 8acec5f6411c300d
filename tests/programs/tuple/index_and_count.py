# index() and count() of tuples.
t = (1, 2, 1, 3)
print(t.index(1), t.index(1, 1), t.count(1), t.count(9), (None,).index(None))
try:
    t.index(7)
except ValueError:
    print("ValueError")
