# dump() and load() with streams.
import io
import json

f = io.StringIO()
json.dump({"k": [1, None]}, f)
print(f.getvalue())
print(json.load(io.StringIO("[1, 2.5]")), json.load(io.StringIO('{"a": "b"}')))
