# Collections that do not hold their items, WeakMethod and proxy.
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def hello(self, greeting="hello"):
        return greeting + " " + self.name


a, b = Item("a"), Item("b")
values = weakref.WeakValueDictionary()
values["a"], values["b"] = a, b
print(sorted(values), len(values), values["a"].name, "c" in values)
print(values.get("c"), sorted(v.name for v in values.values()))
print(values.pop("b").name, len(values), values.pop("z", 3))
try:
    values["b"]
except KeyError as e:
    print("KeyError", e.args)
keys = weakref.WeakKeyDictionary()
keys[a] = 1
keys[b] = 2
keys[a] += 10
print(sorted(keys.values()), a in keys, len(keys))
del keys[a]
print([(k.name, v) for k, v in keys.items()])
items = weakref.WeakSet([a, b, a])
print(len(items), a in items, sorted(i.name for i in items))
items.discard(a)
items.discard(a)
print(len(items))
try:
    items.remove(a)
except KeyError:
    print("KeyError")
method = weakref.WeakMethod(a.hello)
print(method()("hi"))
p = weakref.proxy(a)
print(p.name, p.hello())
p.name = "changed"
print(a.name)
r1, r2 = weakref.ref(a), weakref.ref(a)
print(r1 == r2, hash(r1) == hash(a), r1 == weakref.ref(b))
print(weakref.getweakrefcount(b) > 0)
