# eval() gives the value of an expression.
x = 3
print(
    eval("x + 1"), eval("[i * x for i in range(3)]"),
    eval("(lambda a: a * x)(2)"), eval("'a' 'b'"), eval("x if x else 0"),
)
print(
    eval("1,"), eval("{'k': x}['k']"), eval("max(1, x)"), eval("None"),
    eval("not x"),
)
