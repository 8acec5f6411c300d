# A property calls its getter, setter and deleter.
class T:
    def __init__(self):
        self._c = 0

    @property
    def c(self):
        print("get")
        return self._c

    @c.setter
    def c(self, value):
        print("set", value)
        self._c = value

    @c.deleter
    def c(self):
        print("delete")
        del self._c


t = T()
t.c = 5
t.c += 1
print(t.c)
del t.c
print(hasattr(t, "_c"))
