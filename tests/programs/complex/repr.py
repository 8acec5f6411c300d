# The text of complex numbers.
for z in (
    1j, 0j, 1 + 2j, -1 - 2j, 1.5j, 0.5 + 1e100j, complex(0, -1), 2 - 0.5j,
    1e-10 + 1j,
):
    print(z, [z])
