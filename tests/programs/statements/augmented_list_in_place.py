# += on a list changes the list that other names share.
a = b = [1]
a += (2, 3)
print(a, b, a is b)
a = a + [4]
print(a, b, a is b)
a *= 2
print(a)
t = u = (1,)
t += (2,)
print(t, u)
