# Wrong arguments for a constructor.
class None_:
    pass


class One:
    def __init__(self, a):
        pass


for source in ("None_(1)", "One()", "One(1, 2)", "One(b=1)", "None_(x=1)"):
    try:
        eval(source)
    except TypeError as e:
        print(source, "->", e)
