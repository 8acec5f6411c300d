# round(): many digits, digits before the point, halves, what is too large.
print(round(1.5e300, 5), round(1.8620181071285816e121, 3), round(-0.0, -1))
print(round(1e-30, 25), round(1e-30, 30), round(1.5e-120, 120), round(0.5, 400))
print(round(25.0, -1), round(35.0, -1), round(25.000000001, -1), round(-2.06, -1))
print(round(5e-324, 323), round(12345678.5, -400), round(-7.5, -400))
print(round(25, -1), round(-25, -1), round(10**30 + 5, -1))
try:
    round(1.7e308, -308)
except OverflowError as e:
    print(e)
