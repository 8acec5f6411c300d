# Items of a string cannot be assigned or deleted.
s = "abc"
for source in ("s[0] = 'x'", "s[0:1] = 'x'", "del s[0]", "del s[:]"):
    try:
        exec(source)
    except TypeError:
        print(source, "TypeError")
t = s
s += "d"
print(s, t)
