# Two arguments are numbers, never text; the second may have __float__ only.
class Both:
    def __float__(self):
        return 2.5

    def __complex__(self):
        return 3j


def attempt(*args):
    try:
        print(complex(*args))
    except TypeError:
        print("TypeError")


attempt("1", 2.5)
attempt("+4000", 1)
attempt(1, "2")
attempt("1j", "2j")
attempt(2, 1j)
attempt(1j, 1j)
attempt(Both())
attempt(1, Both())
attempt(Both(), 1)
attempt([])
attempt(1, [])
