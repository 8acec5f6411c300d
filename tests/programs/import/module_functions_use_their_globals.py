# A function uses the globals of the module that defines it.
import counter
from counter import bump

count = "mine"
bump()
print(count, counter.count)


def patched():
    return "patched"


counter.bump = patched
print(counter.bump(), bump is patched)
