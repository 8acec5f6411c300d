# Too many positional arguments are a TypeError.
def none():
    pass


def one(a):
    pass


def default(a, b=1):
    pass


for f, args in (
    (none, (1,)), (one, (1, 2)), (default, (1, 2, 3)), (default, range(9)),
):
    try:
        f(*args)
    except TypeError as e:
        print("TypeError", e)


class Thing:
    def none(self):
        pass

    def star(self, *args):
        return len(args)


thing = Thing()
for call in (
    lambda: thing.none(1, 2, 3),
    lambda: thing.none(*range(9)),
    lambda: none(1, 2, 3, 4),
    lambda: none(*range(30)),
):
    try:
        call()
    except TypeError as e:
        print("TypeError", e)
print(thing.star(*range(30)), thing.star(1, 2, 3, 4, 5, 6, 7, 8))
