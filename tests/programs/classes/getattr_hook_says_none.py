# A __getattr__ that raises AttributeError: who asks whether there is an attribute goes on.
class A:
    def __getattr__(self, name):
        raise AttributeError(name)


class Rows(A):
    def __iter__(self):
        return iter([("a", 1)])


print(dict(Rows()))
d = {}
d.update(Rows())
print(d)
try:
    dict(A())
except TypeError:
    print("TypeError")
match A():
    case {"x": 1}:
        print("mapping")
    case A(x=1):
        print("with x")
    case A():
        print("without x")
