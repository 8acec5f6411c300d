# loads() of each kind of value.
import json

for s in (
    "null", "true", "false", "1", "-5", "1.5", "1e3", "-2.5E-1", '"text"',
    "[]", "[1, [2, 3]]", "{}", ' [ 1 , 2 ] ', "123456789012345678901234567890",
):
    print(json.loads(s))
print(
    sorted(json.loads('{"a": 1, "b": {"c": [null]}}').items()),
    json.loads(b"[1]"), json.loads("\n\t[\r\n]"),
)
