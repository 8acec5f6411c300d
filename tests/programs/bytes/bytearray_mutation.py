# Items of a bytearray can be assigned.
a = bytearray(b"abcd")
a[0] = 65
a[-1] = 0
print(a)
a.append(255)
a.extend(b"xy")
a.extend([1, 2])
a += b"!"
print(a, len(a))
print(a + b"end")
