# Keys that are not strings.
import json

print(
    json.dumps({1: 2}), json.dumps({"a": {"b": []}}),
    json.dumps([1.0, 1e100, -0.0]),
)
