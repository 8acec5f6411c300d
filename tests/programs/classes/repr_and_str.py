# __repr__ and __str__, and where each is used.
class Both:
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"


class OnlyRepr:
    def __repr__(self):
        return "OR"


b, r = Both(), OnlyRepr()
print(b, r, str(b), repr(b), str(r), [b, r], (b,), {1: b})
print("%s %r" % (b, b), "{} {!r}".format(b, b), f"{b} {b!r}")
