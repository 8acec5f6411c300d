# A bytearray keeps the low eight bits of an integer that does not fit.
a = bytearray(3)
a[0] = 256 + 5
a[1] = -1
a[2] = 10**20 + 7
a.append(513)
print(a, list(a))
