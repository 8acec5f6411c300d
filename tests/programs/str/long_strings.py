# Operations on long strings.
s = "abc" * 10000
print(
    len(s), s.count("ca"), s.find("x"), s.rfind("abc"), s.replace("b", "")[:6],
    len(s.split("b")),
)
t = "é" * 5000 + "😀" + "x" * 5000
print(
    len(t), t[5000], t[-5000:][:3], t.find("😀"), len(t.encode()), t[4999:5002],
)
print(("x" * 70000)[69999:], hash(s) == hash("abc" * 10000))
