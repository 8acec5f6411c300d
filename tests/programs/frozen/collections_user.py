# UserDict, UserList, UserString as base classes.
from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


d = Lower({"A": 1}, B=2)
d.update(C=3)
d.setdefault("D", 4)
print(d, d["a"], "b" in d, len(d), d.pop("a"), sorted(d), d.data, d == {"b": 2, "c": 3, "d": 4})


class Default(UserDict):
    def __missing__(self, key):
        return "missing " + key


print(Default()["x"], Default(a=1) | {"b": 2})


class Doubling(UserList):
    def append(self, item):
        super().append(item * 2)


x = Doubling([3, 1])
x.append(5)
x.extend([2])
x.sort()
print(x, x[0], x[1:], type(x[1:]).__name__, x + [7], len(x), 10 in x, x == [1, 2, 3, 10], x.index(2))
x += [4]
x *= 2
print(x, x.count(4), x.pop(), list(reversed(x)))
s = UserString("Hello")
print(s, repr(s), s.upper(), s + " you", "say " + s, s * 2, s[1], len(s), "ell" in s)
print(s == "Hello", s < "I", hash(s) == hash("Hello"), s.find("l"), s.split("l"))
print(type(s.lower()).__name__, UserString("%d") % 5, s.startswith("He"))
