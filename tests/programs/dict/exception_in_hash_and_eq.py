# Exceptions in __hash__ and __eq__ come out of the dict operation.
class H:
    def __hash__(self):
        raise ValueError("hash")


class E:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("eq")


for f in (lambda: {H(): 1}, lambda: {1: 2}[H()], lambda: {E(): 1}[E()]):
    try:
        print(f())
    except ValueError as e:
        print(e)
