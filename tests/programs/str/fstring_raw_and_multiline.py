# Raw and triple-quoted f-strings.
x = 1
print(rf"\d{x}\n", fr"{x}\\", f"""line {x}
line {x + 1}""", f"\t{x}\x41\u00e9")
