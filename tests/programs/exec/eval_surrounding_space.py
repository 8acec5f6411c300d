# eval() ignores spaces around the expression.
x = 3
print(eval("  x + 1  "), eval("\t7"), eval("x\n\n"), eval(" [1,\n 2] "))
