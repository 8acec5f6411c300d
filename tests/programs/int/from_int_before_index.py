# int() of an object that has both __int__ and __index__, and of one with either.
class Both:
    def __int__(self):
        return 1

    def __index__(self):
        return 2


class Index:
    def __index__(self):
        return 3


class Int:
    def __int__(self):
        return 4


print(int(Both()), int(Index()), int(Int()))
print([0, 1, 2][Both()], range(9)[Index()])
