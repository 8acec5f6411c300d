# __iter__ must return an iterator.
class C:
    def __iter__(self):
        return 5


try:
    for x in C():
        pass
except TypeError:
    print("TypeError")
