# Names with underscores of both kinds are stored and read back inside the class.
class C:
    def __init__(self):
        self._one = 1
        self.__two = 2

    def get(self):
        return self._one, self.__two


print(C().get())
