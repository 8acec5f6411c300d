# An exception in __len__ comes out of len(), bool() and conditions.
class Raises:
    def __len__(self):
        raise KeyError("len")


for f in (len, bool, lambda x: 1 if x else 2):
    try:
        f(Raises())
    except KeyError as e:
        print(e.args)
