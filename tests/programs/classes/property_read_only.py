# A property without setter cannot be assigned or deleted.
class C:
    @property
    def x(self):
        return 1


c = C()
for action in ("c.x = 2", "del c.x"):
    try:
        exec(action)
    except AttributeError as e:
        print(action, e)
print(c.x)
