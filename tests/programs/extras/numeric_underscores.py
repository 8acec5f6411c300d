# Underscores in the text given to int() and float().
print(int("1_000"), int("0x_ff", 16), float("1_0.5_0"), int("1_0", 2))
for s in ("_1", "1_", "1__0"):
    try:
        print(int(s))
    except ValueError:
        print("ValueError")
