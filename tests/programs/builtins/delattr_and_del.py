# delattr() on classes and instances.
class C:
    x = 1


delattr(C, "x")
print(hasattr(C, "x"))
try:
    delattr(C, "x")
except AttributeError:
    print("AttributeError")
