# A generator expression that join() takes at once, of str and of others.


class Path:
    def join(self, parts):
        return [p for p in parts]


class Holder:
    def __init__(self):
        self.join = lambda parts: tuple(parts)


print("-".join(c.upper() for c in "abc"), repr("".join(c for c in "")))
print(b"-".join(bytes([i]) for i in range(3)))
print(Path().join(i * 2 for i in range(3)), Holder().join(x for x in "ab"))
print("/".join("+".join(str(i * j) for j in range(2)) for i in range(3)))
for bad in (lambda: ",".join(i for i in [1]), lambda: (5).join(i for i in "a")):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    print(" ".join(str(1 // i) for i in (1, 0)))
except ZeroDivisionError:
    print("division")
