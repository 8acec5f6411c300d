# A generator expression as only argument needs no parentheses of its own.
print(sum(i for i in range(4)), list(x * 2 for x in "ab"))
print(sum((i for i in range(4)), 10))
print("-".join(str(i) for i in range(3)))
print(max(abs(i) for i in (-3, 2)))
