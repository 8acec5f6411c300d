# __str__ and __repr__ of a custom exception are used when it is printed.
class E(Exception):
    def __str__(self):
        return "my text"

    def __repr__(self):
        return "my repr"


try:
    raise E(1)
except E as e:
    print(e, str(e), repr(e), "%s" % e, [e])
