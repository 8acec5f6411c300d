# Float and imaginary literals.
print(1.5, .5, 5., 1e3, 1E-3, 1.5e+2, 1_0.0_1, 1e1_0)
print(0.1 + 0.2, 1e400, -1e400, 0e5)
print(1j, 2.5J, 1e2j, 0j, 3 + 4j)
