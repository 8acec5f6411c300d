# Escapes in JSON strings.
import json

print([json.loads(s) for s in (
    r'"\n\t\r\b\f\\\/\""', r'"\u0041\u00e9"', '"añ"', '""', r'"\u20ac"',
)])
print(
    json.loads('"plain é 日"') == "plain é 日",
    json.loads(json.dumps("a\"b\\c\n")) == "a\"b\\c\n",
)
