# Counting and testing bits by hand.
def bits(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


print([bits(n) for n in (0, 1, 255, 2**64 - 1, 10**30)])
print(
    [n for n in range(20) if n & (n - 1) == 0], bin(0b1011 ^ 0b0110),
    0b1010 >> 1 & 1,
)
x = 0xDEADBEEF
print(hex((x << 8 | x >> 24) & 0xFFFFFFFF), (x * 2654435761) & 0xFFFFFFFF)
