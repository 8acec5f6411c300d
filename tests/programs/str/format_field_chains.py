# Chains of attributes and items in replacement fields.
class P:
    d = {"k": [10, 20]}
    name = "p"


print(
    "{0.d[k][1]} {0.name!r:>6}".format(P), "{a[0][1]}".format(a=[[1, 2]]),
    "{.name}".format(P),
)
