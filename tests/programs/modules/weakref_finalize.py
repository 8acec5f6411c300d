# finalize() is alive until it is called or detached.
import weakref


class C:
    pass


c = C()
f = weakref.finalize(c, print, "called", 1)
print(f.alive)
f()
print(f.alive, f())
g = weakref.finalize(c, print, "never")
print(g.detach() is not None, g.alive)
