# An exception with value attributes of its own, and add_note().
e = ValueError("a", "b")
e.args = ("changed",)
print(e.args, e)
e.extra = {"k": 1}
print(e.extra)
try:
    raise e
except ValueError as caught:
    print(caught is e, caught.extra)
