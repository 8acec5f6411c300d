# The unary operators on each kind of number.
print(-5, +5, ~5, -(-5), ~-1, ~0)
print(-1.5, +1.5, -0.0, -(2 + 1j), +1j)
print(-True, +True, +False)
print(-(10**20), ~(10**20), +(10**20))
