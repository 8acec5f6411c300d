# Products of every size.
a = 1
for i in range(1, 40, 3):
    a *= i * 1234567
    print(a)
print((2**53 - 1) * 3, 94906267 * 94906267, -(2**31) * 2**31, 3037000500**2)
