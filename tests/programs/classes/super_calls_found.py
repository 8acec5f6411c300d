# What super().name() finds: methods, computed attributes, class methods,
# callable values, further bases, and methods put there later.
class Base:
    def __init__(self, name="base"):
        self.name = name

    def plain(self, *args):
        return ("Base.plain", self.name) + args

    @property
    def handler(self):
        return lambda x: (self.name, x)

    @classmethod
    def make(cls, *args):
        return ("made", cls.__name__) + args

    @staticmethod
    def fixed(*args):
        return ("static",) + args

    value = len


class Other:
    def only_other(self, x):
        return ("Other", self.name, x)

    def plain(self):
        return "not this"


class Derived(Base, Other):
    def __init__(self):
        super().__init__("derived")

    def plain(self, *args):
        return super().plain(*args)

    def pair(self, a, b):
        return super().plain(a, b)

    def through_property(self, x):
        return super().handler(x)

    def class_method(self, x):
        return super().make(x)

    @classmethod
    def make(cls, *args):
        return super().make("derived", *args)

    def static(self):
        return super().fixed(1)

    def builtin(self):
        return super().value("abc")

    def second_base(self):
        return super().only_other(2)

    def missing(self):
        return super().nothing()

    def later(self):
        return super().added(3)


class Third(Derived):
    def through_property(self, x):
        return super().through_property(x + 1)

    @property
    def handler(self):
        return None

    def read(self):
        return super().handler("third")


d = Derived()
print(d.plain(1), d.pair(1, 2), Derived.plain(d))
print(d.through_property(1))
print(d.class_method(1))
print(Derived.make(2), d.make(3))
print(d.static(), d.second_base())
try:
    d.missing()
except AttributeError as e:
    print("AttributeError")
try:
    d.later()
except AttributeError as e:
    print("AttributeError")
Base.added = lambda self, x: (self.name, "added", x)
print(d.later())
Base.plain = lambda self, *args: "replaced"
print(d.plain(), d.pair(1, 2))
t = Third()
print(t.through_property(1), t.read())


class Error(Exception):
    def __init__(self, code, *more):
        super().__init__("code %d" % code, *more)
        self.code = code


class Worse(Error):
    def __init__(self):
        super().__init__(7, "worse")


class Quiet(Exception):
    def __init__(self, a, b, c, d):
        self.sum = a + b + c + d


for e in (Error(5), Worse(), Quiet(1, 2, 3, 4)):
    print(type(e).__name__, e.args, getattr(e, "code", None))
try:
    Error()
except TypeError:
    print("TypeError")


class BadInit(Exception):
    def __init__(self):
        return 1


try:
    BadInit()
except TypeError as e:
    print(e)


class New(Exception):
    def __new__(cls, *args):
        return super().__new__(cls, "from new")


print(isinstance(New(1), New))
