# __init__ gets the arguments of the call and must return None.
class P:
    def __init__(self, x, y=0, *rest, k=None):
        self.all = (x, y, rest, k)


print(P(1).all, P(1, 2, 3, k=4).all, P(k=5, x=6).all)


class Bad:
    def __init__(self):
        return 1


try:
    Bad()
except TypeError:
    print("TypeError")
