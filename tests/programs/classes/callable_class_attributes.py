# Built-in functions and instances in a class are not bound.
class Callable:
    def __call__(self, *args):
        return args


class C:
    length = len
    call = Callable()
    lam = lambda self, x: x * 2
    kind = int


c = C()
print(c.length("abc"), c.call(1), c.lam(4), c.kind("7"))
