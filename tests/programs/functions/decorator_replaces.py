# A decorator may return anything.
def name_of(f):
    return f.__name__


@len
@str.upper
@name_of
def name():
    pass


@name_of
class K:
    pass


print(name, K)
