# A fractional power of a negative number is complex.
z = (-1.0) ** 0.5
print(type(z), abs(z.real) < 1e-9, abs(z.imag - 1) < 1e-9)
w = (-8) ** (1 / 3)
print(abs(w.real - 1) < 1e-9, abs(w.imag - 1.7320508) < 1e-6)
