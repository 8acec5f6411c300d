# Indexing by code point, from both ends.
s = "añ日😀z"
print(len(s), [s[i] for i in range(len(s))], [s[-i] for i in range(1, 6)])
for i in (5, -6, 100):
    try:
        s[i]
    except IndexError:
        print("IndexError")
