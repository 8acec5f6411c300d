# Special methods may be assigned from other functions of the class.
class C:
    def _get(self, k):
        return "got %s" % k

    __getitem__ = _get
    __call__ = _get
    __getattr__ = _get


c = C()
print(c[1], c(2), c.name)
