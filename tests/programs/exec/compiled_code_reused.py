# Compiled code runs with a different namespace each time.
code = compile("total = sum(values)\nbiggest = max(values)", "stats", "exec")
for values in ([1, 2], (5,), range(4)):
    names = {"values": values}
    exec(code, names)
    print(names["total"], names["biggest"])
expr = compile("a * a + b", "expr", "eval")
print([eval(expr, {"a": i, "b": 1}) for i in range(4)])
