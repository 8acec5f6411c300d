# Special methods of built-in types check their arguments like any method.
def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


show(int.__add__, 1, 2)
show(int.__add__, "a", 1)
show(int.__add__, 1)
show(str.__len__, "abc")
show(str.__len__, 5)
show(list.__getitem__, [1, 2], 1)
show(list.__getitem__, [1, 2])
show(list.__getitem__, 1, 2)
show(dict.__contains__, {1: 2}, 1)
show(dict.__setitem__, {}, 1)
show((5).__repr__)
show((5).__hash__)
show("a".__eq__, "a")
show((1 << 70).__eq__, 1 << 70)
show(True.__str__)
show("abc".__iter__().__next__)
show(object.__str__, 5)
show(float.__lt__, 1.5, 2)
show(float.__lt__, 1.5)
show(tuple.__hash__, [])
show(object.__delattr__, 1, "a")
show(object.__setattr__, [], "a")
show("ab".__init__, 5)
show((1, 2).__init__, [3])
show(bytearray.__call__)
show(frozenset.__new__, list)
print((1.5).real, (1.5).imag, (7).real, (1.5).conjugate())


class Enumerated(enumerate):
    pass


print(list(Enumerated("a", start=5)))
