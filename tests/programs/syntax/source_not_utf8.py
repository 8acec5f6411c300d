# Bytes that are not UTF-8 may stand in a source's comments and names.
exec(b"x = 1 # caf\xe9\nprint(x)")
exec(b"caf\xe9 = 2\nprint(caf\xe9)")
try:
    exec(b"print(1)\n\xff\xfe")
except NameError as e:
    print(type(e))
try:
    exec(b"\x00\x01\x02\xff\xfe\x00")
except SyntaxError as e:
    print(e)
