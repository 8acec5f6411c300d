# Template and Interpolation can be made by calls.
from string.templatelib import Interpolation, Template

i = Interpolation(42, "answer", "r", ">5")
print(i.value, i.expression, i.conversion, i.format_spec)
t = Template("a", i, "b", "c")
print(t.strings, t.values, [p.expression for p in t.interpolations])
