# Texts of wrong argument types for operators and conversions.
cases = [
    "{1, []}", "'a' + 1", "1 + 'a'", "[1] + (2,)", "'abc'['x']", "[1]['x']",
    "(1,)[1.0]",
]
cases += [
    "int(None)", "float([])", "'%d' % 'x'", "'a'.join([1])", "'a' in 1",
    "ord(5)",
]
cases += [
    "chr('a')", "range('a')", "dict([(1,)])", "'a' * 'b'", "-[]", "[][None]",
]
for case in cases:
    try:
        print(case, "=", eval(case))
    except Exception as e:
        print(case, "->", type(e).__name__, e)
