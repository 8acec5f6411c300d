# A module with a syntax error.
try:
    import bad_source
except SyntaxError:
    print("SyntaxError")
