# Methods, static methods and class methods can be async.
class C:
    def __init__(self, n):
        self.n = n

    async def m(self):
        return self.n + await self.s()

    @staticmethod
    async def s():
        return 5

    @classmethod
    async def c(cls):
        return cls.__name__


for c in (C(1).m(), C.s(), C.c()):
    try:
        c.send(None)
    except StopIteration as e:
        print(e.value)
