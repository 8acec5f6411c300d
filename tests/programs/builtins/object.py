# object() makes plain, unequal, hashable objects.
a, b = object(), object()
print(
    a == a, a == b, a is a, type(a), isinstance(a, object), len({a, b, a}),
    bool(a), str(a)[:7],
)
try:
    a.x = 1
except AttributeError:
    print("AttributeError")
