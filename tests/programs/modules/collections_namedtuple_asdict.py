# _asdict() of a named tuple keeps the order of its fields.
from collections import namedtuple

P = namedtuple("P", "zeta alpha mid")
print(list(P(1, 2, 3)._asdict().items()))
