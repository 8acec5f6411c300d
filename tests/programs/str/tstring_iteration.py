# Iterating a Template gives its non-empty strings and its interpolations.
from string.templatelib import Interpolation, Template

x = 5
for part in t"{x}a{x}{x}b":
    if isinstance(part, Interpolation):
        print("field", part.value)
    else:
        print("text", part)
print(isinstance(t"", Template), t"".strings, t"{x}".strings, list(t"plain"))
