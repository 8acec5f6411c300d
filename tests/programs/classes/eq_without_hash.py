# A class with __eq__ and no __hash__ makes unhashable instances.
class C:
    def __eq__(self, other):
        return True


for action in (lambda: hash(C()), lambda: {C(): 1}, lambda: {C()}):
    try:
        action()
    except TypeError:
        print("TypeError")
