# Overridden operators of a list subclass are used by the syntax.
class L(list):
    def __getitem__(self, i):
        return "item %s" % i

    def __len__(self):
        return 99

    def __contains__(self, x):
        return x == "secret"


a = L([1, 2])
print(a[0], len(a), "secret" in a, 1 in a)
