# A property may give a special method: it is read from the object.
class Sized:
    def __init__(self, n):
        self.n = n

    @property
    def __len__(self):
        return lambda: self.n

    @property
    def __getitem__(self):
        return lambda i: i + self.n

    @property
    def __bool__(self):
        return lambda: self.n > 3


class Other:
    pass


class Both(Sized, Other):
    pass


print(len(Sized(3)), Sized(3)[4], bool(Sized(3)))
print(len(Both(4)), Both(4)[4], bool(Both(4)), Both(5).__len__())
