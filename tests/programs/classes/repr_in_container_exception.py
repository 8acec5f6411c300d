# An exception in __repr__ comes out of printing its container.
class C:
    def __repr__(self):
        raise ValueError("no repr")


for value in (C(), [C()], (1, C()), {"k": C()}):
    try:
        repr(value)
    except ValueError as e:
        print(e)
