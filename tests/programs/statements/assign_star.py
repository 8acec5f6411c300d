# A starred target takes the values that the others leave.
a, *b = [1, 2, 3]
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(6)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
*a, = ()
print(a)
[a, *b] = {"k": 1}
print(a, b)
for first, *rest in ([1, 2, 3], "ab", (9,)):
    print(first, rest)
