# The shortest text of the smallest floats and of sums of tenths.
print(5e-324, 2.5e-320, 4.9406564584124654e-324 == 5e-324)
total = 0.0
for i in range(1000):
    total += 0.1
print(total)
