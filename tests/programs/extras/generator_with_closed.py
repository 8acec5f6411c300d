# A with block in a generator is left when the generator is closed.
class M:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, value, tb):
        print("exit", kind is GeneratorExit)


def gen():
    with M():
        yield 1
        yield 2


g = gen()
print(next(g))
g.close()
print(list(g))
