"""functools: higher-order functions, after CPython's documentation.

Left out: thread locks around caches, and Placeholder of Python 3.14.
"""

__all__ = [
    "update_wrapper",
    "wraps",
    "WRAPPER_ASSIGNMENTS",
    "WRAPPER_UPDATES",
    "total_ordering",
    "cmp_to_key",
    "cache",
    "lru_cache",
    "reduce",
    "partial",
    "partialmethod",
    "singledispatch",
    "singledispatchmethod",
    "cached_property",
]

WRAPPER_ASSIGNMENTS = (
    "__module__",
    "__name__",
    "__qualname__",
    "__doc__",
    "__annotations__",
)
WRAPPER_UPDATES = ("__dict__",)

_ABSENT = object()


def update_wrapper(
    wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES
):
    for name in assigned:
        value = getattr(wrapped, name, _ABSENT)
        if value is not _ABSENT:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


def reduce(function, iterable, initial=_ABSENT, /):
    items = iter(iterable)
    if initial is _ABSENT:
        for result in items:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        result = initial
    for item in items:
        result = function(result, item)
    return result


class partial:
    """A call with some of its arguments given beforehand."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if not keywords:
            return self.func(*self.args, *args, **self.keywords)
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(repr(a) for a in self.args)
        parts.extend("%s=%r" % item for item in self.keywords.items())
        name = type(self).__qualname__
        if type(self) is partial:
            name = "functools.partial"
        return "%s(%s)" % (name, ", ".join(parts))


class partialmethod:
    """As partial, for a method: the instance goes before the given arguments."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        func = self.func
        if isinstance(func, (classmethod, staticmethod)):
            return partial(
                func.__get__(instance, owner), *self.args, **self.keywords
            )
        if instance is None:

            def unbound(obj, /, *args, **keywords):
                given = {**self.keywords, **keywords}
                return func(obj, *self.args, *args, **given)

            return unbound
        return partial(func, instance, *self.args, **self.keywords)


class _Key:
    __slots__ = ("obj", "cmp")

    def __init__(self, obj, cmp):
        self.obj = obj
        self.cmp = cmp

    def __lt__(self, other):
        return self.cmp(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self.cmp(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self.cmp(self.obj, other.obj) == 0

    def __le__(self, other):
        return self.cmp(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self.cmp(self.obj, other.obj) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    """A key function for sorted() out of a function that compares two items."""

    def key(obj):
        return _Key(obj, mycmp)

    return key


def _negated(method):
    def derived(self, other):
        result = method(self, other)
        return result if result is NotImplemented else not result

    return derived


def _or_equal(method):
    def derived(self, other):
        result = method(self, other)
        if result is NotImplemented:
            return result
        return result or self == other

    return derived


def _and_unequal(method):
    def derived(self, other):
        result = method(self, other)
        if result is NotImplemented:
            return result
        return result and self != other

    return derived


def _nor_equal(method):
    def derived(self, other):
        result = method(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other

    return derived


def _not_or_equal(method):
    def derived(self, other):
        result = method(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other

    return derived


# What each comparison gives the three others.
_DERIVED = {
    "__lt__": (
        ("__gt__", _nor_equal),
        ("__le__", _or_equal),
        ("__ge__", _negated),
    ),
    "__le__": (
        ("__ge__", _not_or_equal),
        ("__lt__", _and_unequal),
        ("__gt__", _negated),
    ),
    "__gt__": (
        ("__lt__", _nor_equal),
        ("__ge__", _or_equal),
        ("__le__", _negated),
    ),
    "__ge__": (
        ("__le__", _not_or_equal),
        ("__gt__", _and_unequal),
        ("__lt__", _negated),
    ),
}


def _defines(cls, name):
    own = getattr(cls, name, None)
    return own is not None and own is not getattr(object, name, None)


def total_ordering(cls):
    """Class decorator: adds the order comparisons that a class does not define."""
    present = {name for name in _DERIVED if _defines(cls, name)}
    for root in ("__lt__", "__le__", "__gt__", "__ge__"):
        if root in present:
            break
    else:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for name, derive in _DERIVED[root]:
        if name not in present:
            setattr(cls, name, derive(getattr(cls, root)))
    return cls


class cached_property:
    """A property that is computed once; the value then is the instance's attribute."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = getattr(func, "__doc__", None)

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                "(%r and %r)." % (self.attrname, name)
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError(
                "Cannot use cached_property instance without calling "
                "__set_name__ on it."
            )
        cache = instance.__dict__
        value = cache.get(name, _ABSENT)
        if value is _ABSENT:
            value = self.func(instance)
            cache[name] = value
        return value


class _CacheInfo(tuple):
    """hits, misses, maxsize, currsize, as lru_cache's cache_info() gives them."""

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    @property
    def hits(self):
        return self[0]

    @property
    def misses(self):
        return self[1]

    @property
    def maxsize(self):
        return self[2]

    @property
    def currsize(self):
        return self[3]

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % (
            self[0],
            self[1],
            self[2],
            self[3],
        )


# Separates positional from keyword arguments in a cache key.
_KEYWORDS = ("\0keywords",)


class _lru_cache_wrapper:
    """A function with a cache of its results, oldest use dropped first."""

    def __init__(self, func, maxsize, typed):
        self._func = func
        self._maxsize = maxsize
        self._typed = typed
        # In order of use, oldest first.
        self._results = {}
        self._hits = 0
        self._misses = 0
        update_wrapper(self, func)

    def _key(self, args, keywords):
        key = args
        if keywords:
            key = args + _KEYWORDS
            for item in keywords.items():
                key += item
        if self._typed:
            key += tuple(type(v) for v in args)
            key += tuple(type(v) for v in keywords.values())
        elif len(key) == 1 and type(key[0]) in (int, str):
            return key[0]
        return key

    def __call__(self, *args, **keywords):
        if not keywords and len(args) == 1 and type(args[0]) is int:
            key = args[0]
            if self._typed:
                key = (key, int)
        else:
            key = self._key(args, keywords)
        results = self._results
        maxsize = self._maxsize
        value = results.get(key, _ABSENT)
        if value is not _ABSENT:
            self._hits += 1
            if maxsize is not None:
                del results[key]
                results[key] = value
            return value
        self._misses += 1
        value = self._func(*args, **keywords)
        if maxsize is None:
            results[key] = value
        elif maxsize > 0:
            # The call itself may have stored this key.
            results.pop(key, None)
            if len(results) >= maxsize:
                for oldest in results:
                    break
                del results[oldest]
            results[key] = value
        return value

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _BoundCache(self, instance)

    def cache_info(self):
        return _CacheInfo(
            self._hits, self._misses, self._maxsize, len(self._results)
        )

    def cache_clear(self):
        self._results.clear()
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _BoundCache:
    """A cached method of one instance."""

    def __init__(self, function, instance):
        self.__func__ = function
        self.__self__ = instance

    def __call__(self, *args, **keywords):
        return self.__func__(self.__self__, *args, **keywords)

    def __getattr__(self, name):
        return getattr(self.__func__, name)


def lru_cache(maxsize=128, typed=False):
    """Decorator: keeps the results of the latest calls. maxsize=None keeps all."""
    if callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    if maxsize is not None and maxsize < 0:
        maxsize = 0

    def decorate(func):
        return _lru_cache_wrapper(func, maxsize, typed)

    return decorate


def cache(user_function, /):
    """lru_cache(maxsize=None)"""
    return _lru_cache_wrapper(user_function, None, False)


def _mro(cls):
    return cls.__mro__


def _find(cls, registry):
    """The implementation for a class: of itself, a base class, an abstract base."""
    best = None
    for base in _mro(cls):
        if base is object:
            break
        if base in registry:
            best = base
            break
    # A class that only claims to be a subclass (abc.register, __subclasshook__)
    # counts when it is nearer than what the resolution order found.
    claimed = [
        c
        for c in registry
        if c is not object and c not in _mro(cls) and issubclass(cls, c)
    ]
    if best is not None:
        claimed = [c for c in claimed if issubclass(c, best)]
    leaves = [
        c for c in claimed if not any(d is not c and issubclass(d, c) for d in claimed)
    ]
    if len(leaves) > 1:
        raise RuntimeError("Ambiguous dispatch: %s or %s" % (leaves[0], leaves[1]))
    if leaves:
        best = leaves[0]
    return registry.get(best if best is not None else object)


def _classes_of(annotation):
    """The classes of an annotation, which may be a union; None where it is not one."""
    if isinstance(annotation, type):
        return (annotation,)
    args = getattr(annotation, "__args__", None)
    if args and all(isinstance(a, type) for a in args):
        return args
    return None


def singledispatch(func):
    """A function whose implementation is chosen by its first argument's class."""
    registry = {object: func}
    found = {}

    def dispatch(cls):
        """The implementation for a class."""
        implementation = found.get(cls)
        if implementation is None:
            implementation = registry.get(cls) or _find(cls, registry)
            found[cls] = implementation
        return implementation

    def register(cls, func=None):
        """Adds an implementation; a decorator with the class or an annotation."""
        classes = _classes_of(cls)
        if classes is not None:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(
                    "Invalid first argument to `register()`. %r is not a class or "
                    "union type." % (cls,)
                )
            func = cls
            annotations = getattr(func, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    "Invalid first argument to `register()`: %r. Use either "
                    "`@register(some_class)` or plain `@register` on an annotated "
                    "function." % (func,)
                )
            import typing

            name, cls = next(iter(typing.get_type_hints(func).items()))
            classes = _classes_of(cls)
            if classes is None:
                raise TypeError(
                    "Invalid annotation for %r. %r is not a class." % (name, cls)
                )
        for one in classes:
            registry[one] = func
        found.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            name = getattr(func, "__name__", "singledispatch function")
            raise TypeError("%s requires at least 1 positional argument" % name)
        return dispatch(type(args[0]))(*args, **keywords)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = found.clear
    return wrapper


class singledispatchmethod:
    """As singledispatch, for methods: by the class of the argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def method(*args, **keywords):
            implementation = self.dispatcher.dispatch(type(args[0]))
            if hasattr(implementation, "__get__"):
                bound = implementation.__get__(instance, owner)
                return bound(*args, **keywords)
            if instance is None:
                return implementation(*args, **keywords)
            return implementation(instance, *args, **keywords)

        method.register = self.register
        update_wrapper(method, self.func)
        return method
