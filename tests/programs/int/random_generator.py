# A linear congruential generator with 32 and 64 bit masks.
x = 12345
y = 88172645463325252
for _ in range(4):
    x = (1103515245 * x + 12345) & 0x7FFFFFFF
    y ^= (y << 13) & 0xFFFFFFFFFFFFFFFF
    y ^= y >> 7
    y ^= (y << 17) & 0xFFFFFFFFFFFFFFFF
    print(x, y)
