# __hash__ that returns something else than an integer is a TypeError.
class C:
    def __hash__(self):
        return "text"


try:
    hash(C())
except TypeError:
    print("TypeError")
