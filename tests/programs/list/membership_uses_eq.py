# in, index(), count() and remove() compare with ==.
class E:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n)
        return self.n == other


a = [E(1), E(2), E(3)]
print(2 in a)
print(a.index(3))
a.remove(1)
print(len(a))
