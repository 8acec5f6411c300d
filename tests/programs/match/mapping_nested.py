# Mapping patterns with sequences inside.
def handle(event):
    match event:
        case {"kind": "move", "to": [x, y]}:
            return "move to %d,%d" % (x, y)
        case {"kind": "key", "name": "a" | "b" as name}:
            return "key " + name
        case {"kind": kind, "data": {"id": int(n)}}:
            return kind, n
        case {"kind": kind}:
            return "unknown " + kind


for e in (
    {"kind": "move", "to": (1, 2)}, {"kind": "key", "name": "b"},
    {"kind": "key", "name": "z"}, {"kind": "x", "data": {"id": 5, "q": 0}},
    {"kind": "x", "data": {"id": "5"}}, {},
):
    print(handle(e))
