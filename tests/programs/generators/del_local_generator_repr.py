# The text of a generator object starts with its kind and name.
def counter():
    yield


print(str(counter()).split(" at ")[0], str(x for x in "").split(" at ")[0])
