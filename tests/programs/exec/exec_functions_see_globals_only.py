# A function defined by exec() with two dicts sees only the globals.
g, l = {"a": 1}, {"b": 2}
exec("def f():\n    return a\ndef h():\n    return b\n", g, l)
print(l["f"]())
try:
    l["h"]()
except NameError:
    print("NameError")
