# An operator with assignment that finds no operation names the plain one.
def show(source, a, b):
    try:
        exec(source, {"a": a, "b": b})
    except TypeError as e:
        print(source, "TypeError:", e)


show("a |= b", {1}, [2])
show("a -= b", {1}, [2])
show("a -= b", [1], 5)
show("a *= b", {1: 2}, 5)
show("a += b", 1, "x")
show("a += b", "x", 1)
show("a //= b", 1.5, [])
show("a **= b", None, 1)
show("a &= b", b"x", 1)
show("a ^= b", (1,), 2)
