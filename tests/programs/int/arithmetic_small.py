# The arithmetic operators on small integers of every sign.
for a in (7, -7, 0):
    for b in (3, -3, 1):
        print(a, b, a + b, a - b, a * b, a // b, a % b, a / b)
