# The built-in functions can be reached through the module builtins.
import builtins

print(
    builtins.len is len, builtins.int("5"), builtins.ValueError is ValueError,
    hasattr(builtins, "print"), hasattr(builtins, "nothing"),
)
