# The argument of const() must be a constant.
for source in ("X = const(n)", "X = const([1])", "X = const(1 + f())"):
    try:
        exec("from micropython import const\nn = 1\n" + source)
        print(source, "accepted")
    except SyntaxError as e:
        print(source, e)
