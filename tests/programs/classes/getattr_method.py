# __getattr__ is asked only for names that are not found.
class C:
    known = 1

    def __getattr__(self, name):
        print("asked for", name)
        if name == "bad":
            raise AttributeError(name)
        return name.upper()


c = C()
c.own = 2
print(c.known, c.own, c.other)
print(hasattr(c, "bad"), hasattr(c, "good"), getattr(c, "bad", 0))
