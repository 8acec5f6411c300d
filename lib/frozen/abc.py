"""abc: abstract base classes, after CPython's documentation."""


def abstractmethod(funcobj):
    """Marks a method that a class must have before it can have instances."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def abstractclassmethod(callable):
    return classmethod(abstractmethod(callable))


def abstractstaticmethod(callable):
    return staticmethod(abstractmethod(callable))


def abstractproperty(fget, fset=None, fdel=None, doc=None):
    return property(abstractmethod(fget), fset, fdel, doc)


def _is_abstract(value):
    if getattr(value, "__isabstractmethod__", False):
        return True
    if isinstance(value, property):
        parts = (value.fget, value.fset, value.fdel)
        return any(getattr(f, "__isabstractmethod__", False) for f in parts)
    if isinstance(value, (classmethod, staticmethod)):
        return getattr(value.__func__, "__isabstractmethod__", False)
    return False


def _abstract_names(cls, namespace):
    names = {name for name, value in namespace.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(_raw(cls, name)):
                names.add(name)
    return frozenset(names)


def _raw(cls, name):
    # An attribute of a class as it stands in the class's body.
    for base in cls.__mro__:
        namespace = base.__dict__
        if name in namespace:
            return namespace[name]
    return None


class _Count:
    """How often register() was called: what isinstance() remembers depends on it."""

    value = 0


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_registry = set()
        cls._abc_derived = []
        cls._abc_known = {}
        cls._abc_version = 0
        for base in cls.__bases__:
            if isinstance(base, ABCMeta):
                base._abc_derived.append(cls)
        return cls

    def __call__(cls, *args, **kwargs):
        names = cls.__abstractmethods__
        if names:
            raise TypeError(
                "Can't instantiate abstract class %s with abstract method%s %s"
                % (
                    cls.__name__,
                    "s" if len(names) > 1 else "",
                    ", ".join(sorted(names)),
                )
            )
        return super().__call__(*args, **kwargs)

    def register(cls, subclass):
        """Makes a class count as a subclass; usable as a decorator."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.add(subclass)
        _Count.value += 1
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if cls._abc_version != _Count.value:
            cls._abc_known = {}
            cls._abc_version = _Count.value
        known = cls._abc_known
        answer = known.get(subclass)
        if answer is None:
            answer = cls._abc_find(subclass)
            known[subclass] = answer
        return answer

    def _abc_find(cls, subclass):
        hook = getattr(cls, "__subclasshook__", None)
        if hook is not None:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return answer
        if cls in subclass.__mro__:
            return True
        for registered in cls._abc_registry:
            if issubclass(subclass, registered):
                return True
        for derived in cls._abc_derived:
            if issubclass(subclass, derived):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """Deriving from it is a short way to write metaclass=ABCMeta."""

    __slots__ = ()


def update_abstractmethods(cls):
    """Looks again for abstract methods, after a class was changed."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
    return cls


def get_cache_token():
    return _Count.value
