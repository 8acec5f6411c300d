# __del__ is an ordinary method until the object is collected.
class C:
    def __del__(self):
        pass


c = C()
c.__del__()
del c
print("done")
