# not binds tighter than and, and tighter than or; comparisons bind tighter.
print(not 1 == 2, not (1 == 1), not 0 and 1)
print(1 or 0 and 0, (1 or 0) and 0)
print(not 1 or 2, not (1 or 2))
print(1 < 2 and 2 < 1 or "x")
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 0) + 1)
print(not not 5, not [])
