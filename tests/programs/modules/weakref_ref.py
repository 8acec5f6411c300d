# A weak reference gives its object while that lives.
import weakref


class C:
    pass


c = C()
r = weakref.ref(c)
print(r() is c, callable(r), r is weakref.ref(c) or r() is weakref.ref(c)())
for x in (5, "a", None):
    try:
        weakref.ref(x)
        print("accepted")
    except TypeError:
        print("TypeError")
