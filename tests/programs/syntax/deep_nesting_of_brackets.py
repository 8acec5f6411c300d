# Deep nesting of brackets gives a value or a Python exception.
for n in (100, 1000, 10000):
    for a, b in ("()", "[]"):
        source = a * n + "1" + b * n
        try:
            compile(source, "x", "eval")
            result = "ok"
        except (SyntaxError, RuntimeError, MemoryError):
            result = "ok"
        print(n, a, result)
