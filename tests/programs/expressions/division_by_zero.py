# Division and remainder by zero raise ZeroDivisionError.
cases = [
    "1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0.0", "1.5 % 0", "0 / 0",
]
cases += [
    "divmod(1, 0)", "divmod(1.0, 0)", "0 ** -1", "0.0 ** -1", "10**30 // 0",
    "10**30 % 0", "1j / 0",
]
for case in cases:
    try:
        print(eval(case))
    except ZeroDivisionError as e:
        print(case, "->", e)
