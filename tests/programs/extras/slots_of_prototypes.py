# Methods and attributes found on what is no instance.
import collections


def gen():
    yield


for f in (
    lambda: collections.deque.__init__(),
    lambda: type(gen()).__globals__,
    lambda: int.__getitem__,
    lambda: Exception.__getitem__,
):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
    else:
        print("ok")
print(hasattr(list, "__getitem__"), hasattr(int, "__getitem__"))
