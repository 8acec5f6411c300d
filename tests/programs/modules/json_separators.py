# dumps() with separators.
import json

print(
    json.dumps([1, {"a": 2}], separators=(",", ":")),
    json.dumps({"a": [1, 2]}, separators=("; ", " = ")),
)
