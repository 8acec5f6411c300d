# A module runs once, however often it is imported.
import counter
import counter as c2
from counter import bump

bump()
bump()
print(counter.count, c2.count, counter is c2)
