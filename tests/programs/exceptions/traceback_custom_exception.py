# An uncaught exception of a class of the program.
class Mine(Exception):
    pass


class Loud(Mine):
    def __str__(self):
        return "loud text"


def f():
    raise Loud(1, 2)


f()
