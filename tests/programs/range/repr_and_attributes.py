# The text and the attributes of ranges.
print(range(3), range(1, 2), range(0, 5, 2), [range(2)], range(5, 0, -1))
r = range(1, 10, 2)
print(r.start, r.stop, r.step)
