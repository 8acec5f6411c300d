# Augmented assignment that grows and shrinks across the word sizes.
n = 1
for _ in range(8):
    n *= 1000
    n += 7
print(n)
n <<= 13
n -= 1
n //= 3
n %= 10**20
n |= 2**70
n ^= 2**70 - 1
n &= -2
n >>= 5
n **= 2
print(n)
