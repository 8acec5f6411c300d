# A missing attribute means that the pattern does not match.
class C:
    a = 1


def f(x):
    match x:
        case C(a=1, b=2):
            return "a and b"
        case C(b=_):
            return "b"
        case C(a=v):
            return "a", v


c = C()
print(f(c))
c.b = 5
print(f(c))
c.b = 2
print(f(c))
