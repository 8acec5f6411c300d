# Class statements with decorators and empty parentheses.
def mark(cls):
    cls.marked = True
    return cls


@mark
class C():
    pass


print(C.marked, C().marked)
