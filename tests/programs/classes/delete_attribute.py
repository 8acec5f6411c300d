# Deleting attributes of instances and classes.
class C:
    x = 1


c = C()
c.y = 2
del c.y
for action in ("del c.y", "del c.x", "del C.x", "del C.x", "c.x"):
    try:
        exec(action)
        print(action, "done")
    except AttributeError as e:
        print(action, e)
