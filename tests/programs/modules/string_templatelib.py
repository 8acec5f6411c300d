# The module string.templatelib.
from string.templatelib import Interpolation, Template

t = Template("a", Interpolation(1, "x"), "b")
print(
    isinstance(t, Template), t.strings, t.values,
    t.interpolations[0].expression,
    [t.interpolations[0].conversion, t.interpolations[0].format_spec],
)
