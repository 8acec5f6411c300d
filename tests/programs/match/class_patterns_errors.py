# Class patterns with too many positions or with something that is no class.
class C:
    pass


class D:
    __match_args__ = ("a",)
    a = 1


def attempt(x, n):
    try:
        match x, n:
            case C(1), 1:
                print("never")
            case D(1, 2), 2:
                print("never")
            case 5, 3:
                print("no error")
            case len(), 4:
                print("never")
    except TypeError:
        print("TypeError")


attempt(C(), 1)
attempt(D(), 2)
attempt(5, 3)
attempt(5, 4)
