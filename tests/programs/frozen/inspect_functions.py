# Kinds of functions, and their parameters.
import functools
import inspect


def plain(a, b, /, c, *args, d, **kwargs):
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


class A:
    def __init__(self, x, y):
        pass

    def method(self, z: int) -> str:
        yield z

    def __call__(self, q):
        pass

    @classmethod
    def made(cls, v):
        pass

    @staticmethod
    def still(w):
        pass


kinds = (
    inspect.isfunction,
    inspect.isgeneratorfunction,
    inspect.iscoroutinefunction,
    inspect.isasyncgenfunction,
)
for f in (plain, generator, coroutine, async_generator, len, A, A(1, 2).method, lambda: 0):
    print([kind(f) for kind in kinds])
for f in (plain, generator, A, A(1, 2), A.method, A(1, 2).method, A.made, A.still, lambda p: 0):
    print(inspect.signature(f))


@functools.wraps(plain)
def wrapper(*args):
    pass


print(inspect.signature(wrapper), inspect.signature(wrapper, follow_wrapped=False))
s = inspect.signature(plain)
print([(p.name, p.kind == p.KEYWORD_ONLY) for p in s.parameters.values()])
try:
    inspect.signature(5)
except TypeError as e:
    print("TypeError:", e)
