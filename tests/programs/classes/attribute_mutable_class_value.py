# A mutable class attribute is shared by all instances.
class C:
    items = []

    def add(self, x):
        self.items.append(x)


a, b = C(), C()
a.add(1)
b.add(2)
print(a.items, C.items is b.items)
a.items = a.items + [3]
print(a.items, b.items)
b.items += [9]
print("items" in b.__dict__, C.items)
