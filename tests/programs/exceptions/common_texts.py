# The texts of common exceptions.
cases = [
    "{}['k']", "[][0]", "()[0]", "''[0]", "b''[0]", "range(0)[0]", "[].pop()",
    "{}.popitem()", "set().pop()",
]
cases += [
    "[1].remove(2)", "[1].index(2)", "'a'.index('b')", "(1,).index(5)",
    "set().remove(1)", "{}.pop(1)",
]
cases += [
    "chr(-1)", "ord('ab')", "ord('')", "len(5)", "iter(5)", "hash([])",
    "next(5)", "int([])", "{[]: 1}",
]
cases += [
    "__import__('no_such_module')", "abs('x')", "sum(['a'])", "max([])",
    "min()", "sorted([1, 'a'])", "max(1)",
]
for case in cases:
    try:
        print(case, eval(case))
    except Exception as e:
        print(case, "->", type(e).__name__, e)
