# + joins and * repeats.
s = "ab"
print(s + "cd", s * 3, 2 * s, s * 0, s * -1, "" + "", "x" + s * 2 + "y")
s += "c"
s *= 2
print(s, ("é" * 3 + "😀") * 2)
for f in (
    lambda: "a" + 1, lambda: "a" * "b", lambda: "a" * 1.5, lambda: 1 + "a",
    lambda: "a" - "b",
):
    try:
        f()
    except TypeError:
        print("TypeError")
