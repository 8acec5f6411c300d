"""types: names for the built-in types that have none, and helpers for classes.

Frame, traceback and code types are there where the engine shows such objects.
"""

import sys


def _function():
    pass


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


class _Class:
    def method(self):
        pass


NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(Ellipsis)

FunctionType = LambdaType = type(_function)
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodWrapperType = type([].__len__) if hasattr([], "__len__") else BuiltinFunctionType
WrapperDescriptorType = MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.fromkeys)
GetSetDescriptorType = MemberDescriptorType = property
GeneratorType = type(_generator())
ModuleType = type(sys)

_running = _coroutine()
CoroutineType = type(_running)
_running.close()
AsyncGeneratorType = type(_async_generator())
CodeType = type(getattr(_function, "__code__", compile("0", "", "eval")))

try:
    GenericAlias = type(list[int])
except TypeError:
    # An engine without list[int].
    GenericAlias = None

try:
    UnionType = type(int | None)
except TypeError:
    UnionType = None


def _cell():
    x = 0

    def inner():
        return x

    closure = getattr(inner, "__closure__", None)
    return type(closure[0]) if closure else type(None)


CellType = _cell()

try:
    raise TypeError
except TypeError as _e:
    TracebackType = type(getattr(_e, "__traceback__", None))
    FrameType = type(getattr(getattr(_e, "__traceback__", None), "tb_frame", None))


class SimpleNamespace:
    """An object with the attributes given as keywords."""

    def __init__(self, /, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        name = type(self).__name__
        if type(self) is SimpleNamespace:
            name = "namespace"
        pairs = ["%s=%r" % pair for pair in self.__dict__.items()]
        return "%s(%s)" % (name, ", ".join(pairs))

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None

    def __replace__(self, /, **changes):
        return type(self)(**{**self.__dict__, **changes})


class MappingProxyType:
    """A mapping seen without the means to change it."""

    def __init__(self, mapping):
        if not hasattr(mapping, "__getitem__") or isinstance(mapping, (list, tuple)):
            raise TypeError(
                "mappingproxy() argument must be a mapping, not %s"
                % type(mapping).__name__
            )
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __setitem__(self, key, value):
        raise TypeError("'mappingproxy' object does not support item assignment")

    def __delitem__(self, key):
        raise TypeError("'mappingproxy' object does not support item deletion")

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        if isinstance(other, MappingProxyType):
            other = other._mapping
        return self._mapping == other

    def __hash__(self):
        return hash(self._mapping)

    def __or__(self, other):
        if isinstance(other, MappingProxyType):
            other = other._mapping
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def __repr__(self):
        return "mappingproxy(%r)" % (self._mapping,)

    def __str__(self):
        return str(self._mapping)


class DynamicClassAttribute:
    """A property of instances; on the class the name is looked up by __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)

    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


def resolve_bases(bases):
    """The bases of a class, with what stands for other classes replaced."""
    result = []
    changed = False
    for base in bases:
        entries = None
        if not isinstance(base, type):
            entries = getattr(base, "__mro_entries__", None)
        if entries is None:
            result.append(base)
            continue
        more = entries(bases)
        if not isinstance(more, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        result.extend(more)
        changed = True
    return tuple(result) if changed else bases


def _metaclass(bases, given):
    # The most derived of the metaclasses.
    winner = given
    for base in bases:
        kind = type(base)
        if issubclass(winner, kind):
            continue
        if not issubclass(kind, winner):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a "
                "(non-strict) subclass of the metaclasses of all its bases"
            )
        winner = kind
    return winner


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the keywords left for a new class."""
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", None)
    if meta is None:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _metaclass(bases, meta)
    prepare = getattr(meta, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, bases, **kwds)
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class; exec_body fills its namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def get_original_bases(cls):
    if not isinstance(cls, type):
        raise TypeError("Expected an instance of type, not %r" % type(cls).__name__)
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


def coroutine(func):
    """Marks a generator function as usable in await; generators are, here."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    return func
