# Without __eq__, objects are equal only to themselves.
class C:
    pass


a, b = C(), C()
print(a == a, a == b, a != b, a != a, a == 1, [a] == [a], [a] == [b])
print(a in [b, a], (a, b).index(b), len({a, b, a}))
