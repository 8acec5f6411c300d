# bit_length() of integers.
print(
    (0).bit_length(), (255).bit_length(), (-256).bit_length(),
    (2**100).bit_length(), True.bit_length(),
)
