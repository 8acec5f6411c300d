# __exit__ gets the exception; a true result swallows it.
class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind is ValueError, type(value), value)
        return self.swallow


with Manager(True):
    raise ValueError("one")
try:
    with Manager(False):
        raise ValueError("two")
except ValueError as e:
    print("caught", e)
