# Several views of one buffer see each other's writes.
a = bytearray(8)
m = memoryview(a)
low, high = m[:4], m[4:]
high[0] = 1
low[3] = 2
m[3:5][1] = 9
print(a, list(low), list(high))
a[7] = 5
print(list(high))
