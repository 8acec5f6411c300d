# ** accepts any object with keys() and __getitem__.
class M:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


def f(**k):
    return sorted(k.items())


print(f(**M()), f(c=1, **M()))
