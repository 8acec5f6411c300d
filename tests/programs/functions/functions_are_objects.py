# Functions can be stored, compared, used as keys and passed around.
def f():
    return "f"


g = f
table = {f: 1, len: 2}
print(g is f, f == g, table[g], table[len], [f, g][1]())
print(bool(f), callable(f), (f or len)())
