# Built-in classes take one positional pattern, the value itself.
def f(x):
    match x:
        case bool(b):
            return "bool", b
        case int(n) if n > 100:
            return "big", n
        case int(n):
            return "int", n
        case float(v):
            return "float", v
        case str(s):
            return "str", s
        case bytes(b):
            return "bytes", b
        case list([first, *_]):
            return "list", first
        case tuple(t):
            return "tuple", t
        case dict({"k": v}):
            return "dict", v
    return "other"


for x in (True, 5, 500, 1.5, "s", b"b", [1, 2], [], (1,), {"k": 3}, {}, None):
    print(f(x))
