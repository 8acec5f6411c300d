# Complex numbers as keys; equality with other numbers.
d = {1 + 1j: "a", 2j: "b"}
print(d[1 + 1j], d[2j], 1j in d, 1j == 1j, 1j == 1, 1 + 0j == 1.0, 1j != "x")
print((1 + 2j) in [1, 1 + 2j], [z.imag for z in sorted([2j, 1j], key=abs)])
