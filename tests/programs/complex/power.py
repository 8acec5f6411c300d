# Powers of complex numbers.
def close(a, b):
    return abs(a - b) < 1e-9


print(
    close((1 + 1j) ** 2, 2j), close(1j**2, -1), close(2 ** (1 + 0j), 2),
    close((1j) ** 0.5, 0.7071067811865476 + 0.7071067811865475j),
)
print((0j) ** 2 == 0, (2j) ** 0 == 1, close((1 + 2j) ** -1, 1 / (1 + 2j)))
