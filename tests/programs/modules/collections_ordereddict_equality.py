# OrderedDicts compare with dicts; their text shows the order.
from collections import OrderedDict

a, b = OrderedDict([(1, 2), (3, 4)]), OrderedDict([(1, 2), (3, 4)])
print(
    a == b, a == OrderedDict([(3, 4), (1, 2)]), a != OrderedDict(),
    bool(OrderedDict()), 1 in a, a.get(9, "default"),
)
