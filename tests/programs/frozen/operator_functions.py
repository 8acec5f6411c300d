# The functions that stand for operators.
import operator as o

for name, args in (
    ("add", (2, 3)), ("sub", (2, 3)), ("mul", (2, 3)), ("truediv", (7, 2)),
    ("floordiv", (7, 2)), ("mod", (7, 3)), ("pow", (2, 5)), ("lshift", (1, 4)),
    ("rshift", (64, 2)), ("and_", (12, 10)), ("or_", (12, 10)), ("xor", (12, 10)),
    ("neg", (4,)), ("pos", (4,)), ("inv", (4,)), ("invert", (4,)), ("abs", (-4,)),
    ("not_", (4,)), ("truth", ([],)), ("is_", (1, 1)), ("is_not", (1, None)),
    ("lt", (1, 2)), ("le", (2, 2)), ("eq", (1, 2)), ("ne", (1, 2)),
    ("ge", (1, 2)), ("gt", (1, 2)), ("index", (True,)), ("concat", ("a", "b")),
    ("contains", ([1], 1)), ("countOf", ([1, 2, 1], 1)), ("indexOf", ("abc", "c")),
    ("getitem", ("abc", 1)), ("length_hint", ([1, 2],)), ("length_hint", (5, 9)),
    ("__add__", (1, 2)), ("__getitem__", ({1: 2}, 1)), ("__lt__", (1, 2)),
    ("iadd", (1, 2)), ("isub", (1, 2)), ("imul", (3, 2)), ("itruediv", (3, 2)),
    ("ifloordiv", (3, 2)), ("imod", (3, 2)), ("ipow", (3, 2)), ("ilshift", (3, 2)),
    ("irshift", (3, 1)), ("iand", (3, 2)), ("ior", (3, 4)), ("ixor", (3, 2)),
):
    print(name, args, getattr(o, name)(*args))

items = [1, 2, 3]
o.setitem(items, 0, "x")
o.delitem(items, 1)
print(items, o.iconcat(items, [9]) is items, items, o.call(max, 1, 2))
for call in (
    lambda: o.concat(1, 2),
    lambda: o.index(1.5),
    lambda: o.indexOf([], 1),
    lambda: o.add(1, "a"),
    lambda: o.truediv(1, 0),
):
    try:
        call()
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__)
