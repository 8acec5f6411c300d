# Built-in functions check how many arguments they get.
cases = [
    "len()", "len([], [])", "abs()", "abs(1, 2)", "ord()", "chr(1, 2)",
    "hash()", "callable()",
]
cases += [
    "isinstance(1)", "divmod(1)", "getattr(1)", "hasattr(1)", "len(x=1)",
    "[].append()", "[].append(1, 2)",
]
cases += [
    "'a'.upper(1)", "'a'.split(1, 2, 3)", "{}.get()", "[].pop(1, 2)", "pow(1)",
    "[].sort(1)",
]
for case in cases:
    try:
        eval(case)
        print(case, "accepted")
    except TypeError as e:
        print(case, "->", e)
