# The bitwise operators on small integers of every sign.
for a in (0b1100, -0b1100, 0, -1):
    for b in (0b1010, -0b1010):
        print(a, b, a & b, a | b, a ^ b)
print(~0, ~1, ~-1, ~255)
