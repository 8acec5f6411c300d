# The other methods of named tuples.
from collections import namedtuple

P = namedtuple("P", "x,y")
p = P(1, 2)
print(p._fields, p._replace(x=5), p._asdict(), P._make([7, 8]))
