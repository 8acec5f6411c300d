# A subclass of dict with __missing__-like behaviour written by hand.
class D(dict):
    def __getitem__(self, key):
        if key in self:
            return super().__getitem__(key)
        return "missing " + key


d = D({"a": 1})
d["b"] = 2
print(d["a"], d["zz"], d.get("zz"), len(d), sorted(d), isinstance(d, dict))
print(d == {"a": 1, "b": 2}, sorted(d.items()))
