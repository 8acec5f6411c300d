# dumps() of each type.
import json

for x in (
    None, True, False, 1, -5, 1.5, 10**20, "text", "q\"b\\s\n\t\r", [],
    [1, [2]], (), (1, "a"), {}, {"a": 1}, {"n": None, }, "\x01\x1f",
):
    print(json.dumps(x))
print(json.dumps({"k": [1, {"z": ()}]}), json.dumps([{}, []]), json.dumps("/"))
