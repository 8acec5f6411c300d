# Every augmented assignment operator on integers.
n = 7
n += 3
print(n)
n -= 4
print(n)
n *= 5
print(n)
n //= 4
print(n)
n **= 3
print(n)
n %= 100
print(n)
n <<= 4
print(n)
n >>= 2
print(n)
n |= 129
print(n)
n &= 0xF1
print(n)
n ^= 0xFF
print(n)
n /= 4
print(n)
