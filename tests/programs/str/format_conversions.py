# !r and !s in replacement fields.
class C:
    def __str__(self):
        return "S"

    def __repr__(self):
        return "R"


print(
    "{!s} {!r} {}".format(C(), C(), C()), "{!r:>5}|{!s:<5}|".format("a", "b"),
    "{0!r}".format("x"),
)
