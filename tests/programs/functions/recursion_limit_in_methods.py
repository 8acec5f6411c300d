# Recursion through special methods also ends with RuntimeError.
class C:
    def __add__(self, other):
        return self + other

    def __getitem__(self, i):
        return self[i]

    def __call__(self):
        return self()


for action in (lambda c: c + 1, lambda c: c[0], lambda c: c()):
    try:
        action(C())
    except RuntimeError:
        print("RuntimeError")
