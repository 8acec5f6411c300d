# str() of a subclass of a built-in type, and of one that changes repr().
class L(list):
    def __repr__(self):
        return "L" + super().__repr__()


class S(str):
    def __repr__(self):
        return "S!"


class I(int):
    def __str__(self):
        return "I!"


print(
    L([1]), str(L([2])), [L()], S("text"), [S("text")], I(5), [I(5)],
    "%d" % I(5),
)
