# del of a missing key, index or attribute raises.
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Box:
    pass


def key():
    del {}["k"]


def index():
    del [1][3]


def attribute():
    del Box().x


def frozen():
    del (1, 2)[0]


for f in (key, index, attribute, frozen):
    attempt(f)
