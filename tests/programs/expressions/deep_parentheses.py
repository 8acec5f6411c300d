# Parentheses and unary operators nest deeply.
n = 50
print(eval("(" * n + "7" + ")" * n))
print(eval("[" * n + "]" * n) == eval("[" * n + "]" * n))
print(eval("-" * 100 + "5"), eval("not " * 101 + "1"), eval("~" * 51 + "0"))
print(eval("+".join(["1"] * 500)))
