# Sources with carriage returns, tabs and no final newline.
exec("a = 1\r\nb = 2\r\nprint(a + b)\r\n")
exec("if True:\n\tx = 1\n\ty = 2\n\tif x:\n\t\tprint(x + y)")
exec("x = 5\n\n\n   # odd comment\nprint(x)")
exec("def f():\n  return 1\nprint(f())")
exec("\n\n\nprint('leading lines')")
