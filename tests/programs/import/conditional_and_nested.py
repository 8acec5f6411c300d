# Imports inside if, try, functions and classes.
import sys

if sys.byteorder:
    import counter as c
try:
    import no_such_module
except ImportError:
    no_such_module = None


class K:
    import math

    root = math.sqrt(16)


def f():
    import names

    return names.seen


print(
    c.count, no_such_module, K.root, f(), "names" in globals(),
    K.math is sys.modules.get("math", K.math),
)
