# Which exception common mistakes raise.
cases = [
    "1 + 's'", "{}['k']", "[][0]", "int('x')", "undefined", "(1).x", "1 / 0",
]
cases += [
    "next(iter([]))", "[].pop()", "{}.popitem()", "set().pop()",
    "[1].remove(2)",
]
cases += [
    "chr(-1)", "ord('ab')", "float('x')", "bytes([256])", "len(5)", "iter(5)",
]
cases += [
    "[1].index(2)", "'a'.index('b')", "hash([])", "int([])", "'a' - 'b'",
    "5()",
]
for case in cases:
    try:
        eval(case)
    except Exception as e:
        print(case, type(e).__name__)
try:
    import no_such_module_anywhere
except ImportError:
    print("ImportError")
