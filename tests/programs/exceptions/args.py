# args keeps the constructor's arguments.
for e in (
    ValueError(), ValueError("x"), KeyError(1, "two"), Exception((1, 2)),
    OSError(2),
):
    print(type(e).__name__, e.args)
print(Exception("a", 1).args[1], BaseException().args == ())
