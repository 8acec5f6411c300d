# Sources with text beyond ASCII.
exec("s = 'añ日😀'\nprint(s, len(s))")
print(
    eval("'é' + \"ü\""), eval("{'ключ': 'ß'}['ключ']"),
    len(eval("b'\\xc3\\xa9'")),
)
