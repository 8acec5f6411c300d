# A property getter in the traceback.
class C:
    @property
    def p(self):
        return self._p


C().p
