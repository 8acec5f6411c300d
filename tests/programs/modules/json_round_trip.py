# Data survives dumps() and loads().
import json

data = {
    "name": "x", "list": [1, 2.5, None, True, "é日"],
    "nested": {"a": {"b": []}}, "empty": "", "big": 2**70,
}
print(
    json.loads(json.dumps(data)) == data,
    json.loads(json.dumps([data] * 3)) == [data] * 3,
)
