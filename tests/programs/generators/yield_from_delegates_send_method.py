# A send() and a throw() method of a class receive what is sent.
class Chatty:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, v):
        return "send %s" % v

    def throw(self, *args):
        print("throw", type(args[0]).__name__ if args else "")
        return "thrown"


def f():
    yield from Chatty()


g = f()
print(next(g), g.send(5), next(g), g.throw(ValueError("v")))
