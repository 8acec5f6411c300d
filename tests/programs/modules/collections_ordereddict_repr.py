# The text of an OrderedDict.
from collections import OrderedDict

print(
    OrderedDict(), OrderedDict([("b", 1), ("a", [2])]),
    [OrderedDict([(1, 2)])],
)
