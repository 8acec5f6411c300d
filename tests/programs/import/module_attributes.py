# Attributes of modules can be read, set and deleted.
import counter

counter.extra = 5
print(counter.extra, counter.count, hasattr(counter, "nothing"))
counter.count = 100
counter.bump()
print(counter.count)
del counter.extra
try:
    counter.extra
except AttributeError:
    print("AttributeError")
