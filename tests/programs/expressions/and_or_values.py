# and and or return the operand that decided.
print(0 and 1, 1 and 0, 1 and 2, "" and 5)
print(0 or "", 1 or 2, None or [], [] or None or "last")
print(0 or 0.0, 1 and 2 and 3, 1 and 0 and 3)
