# A method can be a generator, also __iter__.
class C:
    def __init__(self, n):
        self.n = n

    def up(self):
        for i in range(self.n):
            yield i

    def __iter__(self):
        yield from self.up()
        yield "end"

    @staticmethod
    def s():
        yield "static"

    @classmethod
    def c(cls):
        yield cls.__name__


print(list(C(3).up()), list(C(2)), list(C.s()), list(C.c()))
