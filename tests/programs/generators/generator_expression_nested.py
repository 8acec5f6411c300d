# Nested generator expressions with several loops.
print(list((x, y) for x in range(3) for y in range(x)))
print(list(sum(y for y in range(x)) for x in range(5)))
print(list(list(y for y in range(x)) for x in range(3)))
print(dict((k, list(v)) for k, v in (("a", (i for i in range(2))),)))
