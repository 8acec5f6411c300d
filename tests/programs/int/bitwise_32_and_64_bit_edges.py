# Bitwise results around 31, 32, 53, 63 and 64 bits.
for n in (31, 32, 33, 52, 53, 54, 63, 64, 65):
    x = 1 << n
    print(
        n, x, x - 1, (x - 1) & 0xFF, x | 1, x ^ (x - 1), ~x, -x & 0xFFFFFFFFFF,
    )
print(
    0x80000000 | 0, 0x7FFFFFFF ^ -1, 0xFFFFFFFF & 0x80000000, -1 & 0xFFFFFFFF,
)
