# Several items enter left to right and exit right to left.
class M:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, *args):
        print("exit", self.name, args[0] is not None)


with M("a") as a, M("b") as b, M("c"):
    print("body", a, b)
try:
    with M("d"), M("e"):
        raise KeyError
except KeyError:
    print("KeyError")
