# An attribute set on builtins is seen as a global name.
import builtins

builtins.shared_value = 42


def f():
    return shared_value


print(f(), shared_value)
shared_value = "module"
print(f())
