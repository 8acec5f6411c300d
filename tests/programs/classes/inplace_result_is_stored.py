# The result of the in-place method is what the name is bound to.
class N:
    def __iadd__(self, other):
        return "result %s" % other


n = N()
n += 1
print(n)
items = [N()]
items[0] += 2
print(items)
