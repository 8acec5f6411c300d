# Ratios of the smallest and largest doubles, and quotients of ints beyond them.
numerator, denominator = (5e-324).as_integer_ratio()
print(numerator, denominator == 2**1074)
print((1.7976931348623157e308).as_integer_ratio() == (2**1024 - 2**971, 1))
print(10**400 / 10**390, 3 / 10**400)
try:
    10**400 / 3
except OverflowError:
    print("OverflowError")
