# types: names of types, SimpleNamespace, MappingProxyType, new_class.
import types


def function():
    pass


def generator():
    yield


class C:
    def method(self):
        return 7


print(isinstance(function, types.FunctionType), types.LambdaType is types.FunctionType)
print(isinstance(generator(), types.GeneratorType), isinstance(C().method, types.MethodType))
print(isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
print(isinstance(None, types.NoneType), isinstance(..., types.EllipsisType))
n = types.SimpleNamespace(a=1, b="x")
n.c = [2]
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[2]), vars(n), n != 3)
m = {"k": 1}
p = types.MappingProxyType(m)
m["j"] = 2
print(p, p["j"], len(p), list(p), "k" in p, p.get("zz", 0), dict(p), p == m, sorted(p.items()))
try:
    p["k"] = 5
except TypeError as e:
    print("TypeError:", e)
D = types.new_class("D", (C,), {}, lambda ns: ns.update(x=5))
print(D.x, D().method(), D.__name__, issubclass(D, C))
obj = C()
obj.bound = types.MethodType(lambda self, v: (self is obj, v), obj)
print(obj.bound(3))
mod = types.ModuleType("made", "its text")
mod.value = 1
print(mod.__name__, mod.value)
