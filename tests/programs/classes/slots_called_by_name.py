# Special methods of built-in types, called by name.
print((5).__add__(3), (5).__neg__(), (5).__lt__(6))
print([1].__add__([2]), [1, 2].__len__(), [1, 2].__getitem__(0))
print([1, 2].__contains__(2), "abc".__contains__("b"), "a".__eq__("a"))
print((5).__add__("x"), (5).__lt__("x"), [1].__eq__(5))
print({}.__eq__({}), (1,).__hash__() == hash((1,)))
x = [1]
x.__iadd__([2])
x.__setitem__(0, 9)
print(x, x.__repr__(), (5).__str__(), (2).__pow__(5), (7).__divmod__(2))
x.__delitem__(0)
print(x, list(x.__iter__()), x.__iter__().__next__())
print((1.5).__mul__(2))
print({1, 2}.__and__({2}), {1}.__or__({2}), {1}.__le__({1, 2}))
