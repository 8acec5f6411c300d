# Text that is not JSON.
import json

for s in ("", " ", "x", "[1,", "{", '"abc', "nul", "tru", "1 2", "}"):
    try:
        print(s, json.loads(s))
    except ValueError:
        print([s], "ValueError")
