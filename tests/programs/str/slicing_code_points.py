# Slices count code points, astral characters included.
s = "x😀y𝄞z日"
for i in range(len(s) + 1):
    print(s[:i], s[i:], len(s[:i]), s[i : i + 1])
print(s[-3:-1], s[1:-1])
