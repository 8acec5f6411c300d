# complex() with numbers and text.
print(
    complex(), complex(1), complex(1, 2), complex(1.5, -2.5), complex(1j),
    complex(True),
)
print(complex("1"), complex("1j"), complex("1.5"), complex(1j, 1j))
