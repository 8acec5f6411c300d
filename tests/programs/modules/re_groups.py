# groups(), span(), start() and end() of a match.
import re

m = re.search(r"(\d+)(x)?(\w+)", "ab 12cd")
print(
    m.groups(), m.span(), m.start(), m.end(), m.span(1), m.start(3), m.end(3),
    m.span(2),
)
