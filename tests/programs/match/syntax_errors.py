# Patterns that are not allowed.
cases = [
    "case a | b: pass", "case a:\n  pass\n case b: pass", "case [a, a]: pass",
    "case [*a, *b]: pass", "case {**r, 'k': 1}: pass",
]
cases += [
    "case x as _: pass", "case 1 + 1: pass",
    "case f(): pass\n case _: pass\n case 1: pass",
    "case {'a': 1, 'a': 2}: pass", "case C(a=1, a=2): pass",
]
cases += [
    "case C(a=1, 2): pass", "case -x: pass", "case f'{x}': pass",
    "case {x: 1}: pass", "case *a: pass", "pass", "case 1",
]
for c in cases:
    try:
        compile("match x:\n " + c + "\n", "x", "exec")
        print([c], "accepted")
    except SyntaxError:
        print("SyntaxError")
