# is compares identity.
a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, a == c)
print(None is None, True is True, True is not False, 1 is not None)
print(() is not [], ... is Ellipsis, NotImplemented is NotImplemented)
print(type(a) is list, type(a) is type(c))
