# Special methods appear in the traceback.
class C:
    def __add__(self, other):
        return self.n + other

    def __repr__(self):
        return 1 + self

    def __getattr__(self, name):
        raise AttributeError("no " + name)


print(repr(C()))
