# An exception other than StopIteration in __next__ comes out of the loop.
class C:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("from next")


try:
    for x in C():
        print("never")
except ValueError as e:
    print(e)
try:
    list(C())
except ValueError as e:
    print(e)
