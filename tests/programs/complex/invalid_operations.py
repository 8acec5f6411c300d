# Operators that complex numbers do not support.
for source in (
    "1j < 2j", "1j // 1", "1j % 2", "int(1j)", "float(1j)", "1j & 1", "~1j",
    "max(1j, 2j)",
):
    try:
        print(eval(source))
    except TypeError as e:
        print(source, e)
