# insert() and pop() move the items behind: few of them and many.
for n in (0, 1, 5, 300, 1000):
    a = list(range(n))
    for at in (0, 1, n // 2, n, n + 5, -1, -n, -n - 5):
        a.insert(at, -at)
    print(n, len(a), a[:4], a[-4:], a[n // 2])
    while len(a) > 3:
        a.pop(0)
        a.pop(len(a) // 2)
        a.pop(-2)
        a.pop()
    print(a)
try:
    [1].pop(1)
except IndexError:
    print("IndexError")


class Thing:
    pass


t = Thing()
for i in range(3):
    setattr(t, "name%d" % i, i)
print([getattr(t, "name" + str(i)) for i in range(3)], t.name2, hasattr(t, "name3"))
delattr(t, "name1")
print(getattr(t, "name1", "gone"), sorted(k for k in t.__dict__))
