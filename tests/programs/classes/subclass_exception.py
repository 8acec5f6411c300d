# A subclass of an exception with __init__ and __str__.
class E(ValueError):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code

    def __str__(self):
        return "E%d: %s" % (self.code, self.args[0])


try:
    raise E(7, "bad")
except ValueError as e:
    print(e, e.code, e.args, isinstance(e, E))
