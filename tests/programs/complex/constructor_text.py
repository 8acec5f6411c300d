# complex() parses text with both parts.
print(
    complex("1+2j"), complex("-1.5-2.5j"), complex("1e3+1e-3j"),
    complex(" 3+4j "), complex("(1+2j)"),
)
for s in ("1+2", "1 + 2j", "", "j1", "x"):
    try:
        print(complex(s))
    except ValueError:
        print("ValueError")
