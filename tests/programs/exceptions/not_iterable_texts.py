# Texts of built-in functions that need an iterable.
cases = [
    "[].extend(5)", "list(5)", "tuple(5)", "dict(5)", "set(5)", "dict([1])",
    "sum(5)",
]
cases += [
    "zip(5)", "map(5)", "map(len, 5)", "filter(1, 2)", "enumerate(5)",
    "reversed(5)",
]
cases += [
    "sorted(5)", "any(5)", "all(5)", "max(5)", "', '.join(5)",
    "bytes(object())",
]
for case in cases:
    try:
        print(case, "=", eval(case))
    except Exception as e:
        print(case, "->", type(e).__name__, e)
