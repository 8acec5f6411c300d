# A dotted name with a call as decorator, on functions and classes.
class Registry:
    def __init__(self):
        self.names = []

    def add(self, suffix=""):
        def decorate(x):
            self.names.append(x.__name__ + suffix)
            return x

        return decorate


registry = Registry()


@registry.add()
def one():
    pass


@registry.add("!")
class Two:
    pass


print(registry.names)
