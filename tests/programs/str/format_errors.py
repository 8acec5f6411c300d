# Errors in format strings.
cases = [
    "'{}'.format()", "'{} {}'.format(1)", "'{1}'.format(0)", "'{a}'.format()",
    "'{'.format(1)", "'}'.format(1)",
]
cases += [
    "'{0} {}'.format(1, 2)", "'{} {0}'.format(1, 2)", "'{!x}'.format(1)",
    "'{:z}'.format(1)", "'{:d}'.format('a')",
]
cases += [
    "'{:s}'.format(1)", "'{:d}'.format(1.5)", "'{!'.format(1)",
    "'{:c}'.format('a')",
]
for case in cases:
    try:
        print(case, repr(eval(case)))
    except Exception as e:
        print(case, type(e).__name__, e)
