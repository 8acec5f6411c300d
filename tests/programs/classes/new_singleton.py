# __new__ may return the same object again; __init__ runs each time.
class Single:
    it = None

    def __new__(cls, *args):
        if cls.it is None:
            cls.it = object.__new__(cls)
        return cls.it

    def __init__(self, n):
        self.n = n


a = Single(1)
b = Single(2)
print(a is b, a.n)
