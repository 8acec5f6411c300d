# Underscore names are ordinary variables.
def f(_, __, *_rest):
    return _, __, _rest


print(f(1, 2, 3))
_ = "kept"
for _ in range(2):
    pass
print(_)
a, _, _ = 1, 2, 3
print(_)
