# The text of a function starts with its kind and name.
def f():
    pass


def g():
    yield


print(str(f).split(" at ")[0], str(lambda: 0).split(" at ")[0])
print(str(f)[-1], " at 0x" in str(f))
