# Wrong arguments of string methods.
cases = [
    "'a'.find(1)", "'a'.split(1)", "'a'.replace('a', 1)",
    "'a'.replace(1, 'a')", "'a'.startswith(1)", "'a'.strip(1)",
]
cases += [
    "'a'.join()", "'a'.count(1)", "'a'.find()", "'a'.center('x')",
    "'a'.partition(1)", "'a'.index(None)", "'a'.encode(1)",
]
for case in cases:
    try:
        print(case, repr(eval(case)))
    except Exception as e:
        print(case, type(e).__name__, e)
