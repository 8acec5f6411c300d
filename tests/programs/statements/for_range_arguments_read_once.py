# The bounds of range are read before the loop starts.
n = 3
for i in range(n):
    n += 5
    print(i, n)
