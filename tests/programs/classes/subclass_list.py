# A subclass of list behaves as a list and has its own methods.
class L(list):
    def second(self):
        return self[1]

    def append(self, x):
        super().append(x * 2)


a = L([1, 2, 3])
a.append(5)
print(a, a.second(), len(a), a == [1, 2, 3, 10], isinstance(a, list), sum(a))
a[0] = 9
a.extd = "attribute"
print(a[0], a[1:3], 2 in a, a.extd, sorted(a), a + [1])
print([x for x in a], bool(L()), type(a) is L)
