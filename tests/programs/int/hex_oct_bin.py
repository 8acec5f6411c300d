# hex(), oct() and bin() of integers of every sign and size.
for n in (0, 1, 10, 255, -255, 2**32, 2**64 + 1, -(2**70)):
    print(hex(n), oct(n), bin(n))
