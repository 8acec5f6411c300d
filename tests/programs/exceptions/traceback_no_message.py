# An uncaught exception without arguments.
class Mine(Exception):
    pass


raise Mine
