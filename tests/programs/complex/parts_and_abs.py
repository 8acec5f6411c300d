# The parts, the magnitude and the truth of complex numbers.
z = 3 - 4j
print(z.real, z.imag, abs(z), bool(z), bool(0j), type(z.real).__name__)
print((5j).imag, (2 + 0j).imag, type(z), hash(1 + 0j) == hash(1))
