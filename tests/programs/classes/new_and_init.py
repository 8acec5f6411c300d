# __new__ makes the object; __init__ runs only for an instance of the class.
class C:
    def __new__(cls, *args):
        print("new", args)
        return object.__new__(cls) if args else "not a C"

    def __init__(self, *args):
        print("init", args)


print(type(C(1, 2)) is C)
print(C())
