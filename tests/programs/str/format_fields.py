# Attributes and items in replacement fields.
class P:
    x = 1
    d = {"k": [10, 20]}


print(
    "{0.x} {p.x}".format(P, p=P()), "{0[1]} {0[0]}".format([5, 6]),
    "{0[k]}".format({"k": "v"}),
)
