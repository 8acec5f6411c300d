# Many additions to one string.
s = ""
for i in range(300):
    s += str(i % 10)
    if i % 100 == 0:
        s = s + "|"
print(len(s), s[:30], s[-5:], s.count("5"))
parts = []
for i in range(100):
    parts.append(chr(65 + i % 26))
print("".join(parts)[:30])
