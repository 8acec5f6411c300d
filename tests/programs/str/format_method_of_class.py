# format() of other values uses their text.
class C:
    def __str__(self):
        return "text"


print(
    "{} {} {} {}".format([1, 2], (3,), None, {1: 2}), "{}".format(C()),
    "{} {}".format(True, 1j), "{}".format(b"x"),
)
