# __bool__ and __len__ that raise pass their exception on.
class B:
    def __bool__(self):
        raise ValueError("bool")


class L:
    def __len__(self):
        raise KeyError("len")


for f in (
    lambda: not B(), lambda: B() and 1, lambda: 1 if L() else 2,
    lambda: bool(L()),
):
    try:
        f()
    except (ValueError, KeyError) as e:
        print(type(e), e.args)
