# An exception in a default value belongs to the def statement's scope.
def outer():
    def inner(a=1,
              b={}["k"]):
        pass


outer()
