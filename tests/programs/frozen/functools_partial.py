# partial and partialmethod.
from functools import partial, partialmethod

basetwo = partial(int, base=2)
print(basetwo("10010"), basetwo.func is int, basetwo.args, basetwo.keywords)


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


p = partial(show, 1, 2, a=3)
print(p(), p(4), p(5, a=6, b=7))
q = partial(p, 8, c=9)
print(q.func is show, q.args, sorted(q.keywords.items()), q(10))
print(partial(print, 1, sep="-").__class__.__name__)
try:
    partial(3)
except TypeError as e:
    print("TypeError:", e)
try:
    partial()
except TypeError:
    print("TypeError")


class Cell:
    alive = False

    def set_state(self, state):
        self.alive = state
        return self

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, state=False)


c = Cell()
print(c.set_alive().alive, c.set_dead().alive, Cell.set_alive(c).alive)


class Derived(partial):
    pass


print(Derived(max, 3)(5))
