# The bitwise operators on big integers of every sign.
a, b = 0x123456789ABCDEF0123456789, 0xFEDCBA9876543210FEDC
for x in (a, -a):
    for y in (b, -b, 0xFFFF, -1):
        print(hex(x & y), hex(x | y), hex(x ^ y))
print(hex(~a), ~-a == a - 1)
