# An exception raised in a callback of sorted() leaves the list usable.
items = [3, 1, 2]


def key(x):
    if x == 2:
        raise ValueError("key")
    return x


try:
    items.sort(key=key)
except ValueError as e:
    print(e)
print(sorted(items))
