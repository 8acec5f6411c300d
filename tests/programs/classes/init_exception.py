# An exception in __init__ comes out of the call.
class C:
    def __init__(self, fail):
        self.started = True
        if fail:
            raise ValueError("no")


try:
    c = C(True)
except ValueError as e:
    print(e, "c" in globals())
print(C(False).started)
