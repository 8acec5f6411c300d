# A custom __init__ that does not call the base.
class E(Exception):
    def __init__(self, a, b):
        self.a = a
        self.b = b


try:
    raise E(1, 2)
except E as e:
    print(e.a, e.b)
