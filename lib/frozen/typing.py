"""typing: the vocabulary of annotations, after CPython's documentation (3.12).

Annotations have no effect while a program runs. What has one is here: generic
aliases, NamedTuple, TypedDict, Protocol, NewType, get_type_hints and the like.
Nothing checks that the arguments of an alias are types. The names of abstract
classes and of types in other modules are made when they are first asked for.
"""

import sys

TYPE_CHECKING = False

_ABSENT = object()


def _type_repr(value):
    if isinstance(value, type) and getattr(value, "__args__", None) is None:
        module = getattr(value, "__module__", "builtins")
        if module == "builtins":
            return value.__qualname__
        return "%s.%s" % (module, value.__qualname__)
    if value is Ellipsis:
        return "..."
    if isinstance(value, _FUNCTION):
        return value.__name__
    if isinstance(value, list):
        return "[%s]" % ", ".join(map(_type_repr, value))
    return repr(value)


def _function():
    pass


_FUNCTION = type(_function)


def _as_type(value):
    # None stands for its type, a text for a name not known yet.
    if value is None:
        return type(None)
    if isinstance(value, str):
        return ForwardRef(value)
    return value


def _tuple_of(params):
    return params if isinstance(params, tuple) else (params,)


class _Final:
    """What has no instances of its own and can be in a union."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Special(_Final):
    """A name that means something only in annotations; some take arguments."""

    def __init__(self, name, subscript=None):
        self._name = name
        self._subscript = subscript

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __getitem__(self, params):
        if self._subscript is None:
            raise TypeError("%r is not subscriptable" % (self,))
        return self._subscript(self, params)

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass %r" % (self,))


class _Alias(_Final):
    """A generic type with arguments: List[int], Union[int, str], Stack[T]."""

    def __init__(self, origin, args, name=None):
        self.__origin__ = origin
        self.__args__ = args
        self._name = name
        self.__parameters__ = _parameters(args)

    def __call__(self, *args, **kwargs):
        origin = self.__origin__
        if not isinstance(origin, type):
            raise TypeError("Cannot instantiate %r" % (self,))
        if self._name is not None:
            raise TypeError(
                "Type %s cannot be instantiated; use %s() instead"
                % (self._name, origin.__name__)
            )
        result = origin(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __getitem__(self, params):
        if not self.__parameters__:
            raise TypeError("%r is not a generic class" % (self,))
        params = _tuple_of(params)
        if len(params) != len(self.__parameters__) and not any(
            isinstance(p, (TypeVarTuple, ParamSpec)) for p in self.__parameters__
        ):
            raise TypeError(
                "Too %s arguments for %r; actual %d, expected %d"
                % (
                    "many" if len(params) > len(self.__parameters__) else "few",
                    self,
                    len(params),
                    len(self.__parameters__),
                )
            )
        values = dict(zip(self.__parameters__, map(_as_type, params)))
        args = tuple([_substitute(a, values) for a in self.__args__])
        if self.__origin__ is Union:
            return Union[args]
        return type(self)(self.__origin__, args, self._name)

    def __getattr__(self, name):
        # The attributes of the class itself.
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if not isinstance(origin, type):
            return origin.__mro_entries__(bases)
        if origin is Generic:
            for base in bases:
                if base is not self and isinstance(base, _Alias):
                    if isinstance(base.__origin__, type):
                        if issubclass(base.__origin__, Generic):
                            return ()
        return (origin,)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self.__origin__ is not other.__origin__:
            return False
        if self.__origin__ in (Union, Literal):
            return set(self.__args__) == set(other.__args__)
        return self.__args__ == other.__args__

    def __hash__(self):
        if self.__origin__ in (Union, Literal):
            return hash(frozenset(self.__args__))
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        origin = self.__origin__
        args = self.__args__
        if origin is Union and len(args) == 2 and type(None) in args:
            other = args[1] if args[0] is type(None) else args[0]
            return "typing.Optional[%s]" % _type_repr(other)
        name = _type_repr(origin)
        if self._name is not None:
            name = "typing." + self._name
        if origin is Literal:
            return "%s[%s]" % (name, ", ".join(map(repr, args)))
        if self._name == "Callable":
            head = _type_repr(args[0])
            if args[0] is not Ellipsis and not isinstance(args[0], ParamSpec):
                head = "[%s]" % ", ".join(map(_type_repr, args[:-1]))
            return "%s[%s, %s]" % (name, head, _type_repr(args[-1]))
        return "%s[%s]" % (name, ", ".join(map(_type_repr, args)) or "()")

    def __reduce__(self):
        return _remake, (self.__origin__, self.__args__, self._name)


def _remake(origin, args, name):
    return _Alias(origin, args, name)


def _parameters(args):
    """The type variables in arguments, each once."""
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            more = (arg,)
        elif isinstance(arg, list):
            more = _parameters(arg)
        else:
            more = getattr(arg, "__parameters__", ())
            if isinstance(arg, type):
                more = ()
        for parameter in more:
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


def _substitute(arg, values):
    if isinstance(arg, (TypeVar, ParamSpec)):
        return values.get(arg, arg)
    if isinstance(arg, list):
        return [_substitute(a, values) for a in arg]
    inner = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    if inner:
        return arg[tuple([values.get(p, p) for p in inner])]
    return arg


class _Named(_Final):
    """List, Dict and others: another name for a class, that takes arguments."""

    def __init__(self, origin, name, count=None):
        self.__origin__ = origin
        self._name = name
        self._count = count
        self.__parameters__ = ()

    def __getitem__(self, params):
        params = tuple(map(_as_type, _tuple_of(params)))
        if self._name == "Tuple" and params == ((),):
            params = ()
        if self._count is not None and len(params) != self._count:
            raise TypeError(
                "Too %s arguments for %r; actual %d, expected %d"
                % (
                    "many" if len(params) > self._count else "few",
                    self,
                    len(params),
                    self._count,
                )
            )
        return _Alias(self.__origin__, params, self._name)

    def __call__(self, *args, **kwargs):
        raise TypeError(
            "Type %s cannot be instantiated; use %s() instead"
            % (self._name, self.__origin__.__name__)
        )

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name


class _CallableName(_Named):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        if isinstance(args, list):
            args = tuple(map(_as_type, args))
        else:
            args = (args,)
        return _Alias(self.__origin__, args + (_as_type(result),), "Callable")


# --------------------------------------------------------------- special forms


class _AnyMeta(type):
    def __repr__(cls):
        return "typing.Any" if cls is Any else type.__repr__(cls)


class Any(metaclass=_AnyMeta):
    """Stands for any type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _union(self, params):
    if params == ():
        raise TypeError("Cannot take a Union of no types.")
    args = []
    for param in map(_as_type, _tuple_of(params)):
        inner = (param,)
        if getattr(param, "__origin__", None) is Union or type(param) is _UNION:
            inner = param.__args__
        for one in inner:
            if one not in args:
                args.append(one)
    return args[0] if len(args) == 1 else _Alias(Union, tuple(args), "Union")


try:
    _UNION = type(int | None)
except TypeError:
    # An engine without unions of types.
    _UNION = None


def _optional(self, param):
    if isinstance(param, tuple):
        raise TypeError("%r requires a single type." % (self,))
    return Union[param, type(None)]


def _literal(self, params):
    args = []
    for param in _tuple_of(params):
        inner = (param,)
        if getattr(param, "__origin__", None) is Literal:
            inner = param.__args__
        for one in inner:
            if not any(one == a and type(one) is type(a) for a in args):
                args.append(one)
    return _Alias(Literal, tuple(args), "Literal")


def _one(self, param):
    if isinstance(param, tuple):
        raise TypeError("%r accepts only single type." % (self,))
    return _Alias(self, (_as_type(param),), self._name)


def _several(self, params):
    return _Alias(self, tuple(map(_as_type, _tuple_of(params))), self._name)


class _Annotated(_Alias):
    """Annotated[int, "note"]: a type with notes."""

    def __init__(self, origin, args, name=None):
        super().__init__(origin, args, "Annotated")
        self.__metadata__ = ()

    def __repr__(self):
        parts = [_type_repr(self.__origin__)] + list(map(repr, self.__metadata__))
        return "typing.Annotated[%s]" % ", ".join(parts)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, _Annotated):
            return NotImplemented
        return (
            self.__origin__ == other.__origin__
            and self.__metadata__ == other.__metadata__
        )

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


def _annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError(
            "Annotated[...] should be used with at least two arguments "
            "(a type and an annotation)."
        )
    origin = _as_type(params[0])
    notes = params[1:]
    if isinstance(origin, _Annotated):
        notes = origin.__metadata__ + notes
        origin = origin.__origin__
    result = _Annotated(origin, (origin,))
    result.__metadata__ = notes
    return result


Union = _Special("Union", _union)
Optional = _Special("Optional", _optional)
Literal = _Special("Literal", _literal)
ClassVar = _Special("ClassVar", _one)
Final = _Special("Final", _one)
Required = _Special("Required", _one)
NotRequired = _Special("NotRequired", _one)
ReadOnly = _Special("ReadOnly", _one)
Concatenate = _Special("Concatenate", _several)
TypeGuard = _Special("TypeGuard", _one)
TypeIs = _Special("TypeIs", _one)
Unpack = _Special("Unpack", _one)
Annotated = _Special("Annotated", _annotated)
NoReturn = _Special("NoReturn")
Never = _Special("Never")
Self = _Special("Self")
LiteralString = _Special("LiteralString")
TypeAlias = _Special("TypeAlias")


class ForwardRef(_Final):
    """A type that is given as text."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got %r" % (arg,))
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns):
        return _as_type(eval(self.__forward_arg__, globalns or {}, localns or {}))

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return "ForwardRef(%r)" % (self.__forward_arg__,)


class _Variable(_Final):
    def __init__(self, name, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)

    def __repr__(self):
        sign = "~"
        if self.__covariant__:
            sign = "+"
        elif self.__contravariant__:
            sign = "-"
        return sign + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of %s" % type(self).__name__)


class TypeVar(_Variable):
    """A type variable: T = TypeVar("T")."""

    def __init__(
        self,
        name,
        *constraints,
        bound=None,
        covariant=False,
        contravariant=False,
        infer_variance=False,
        default=_ABSENT
    ):
        super().__init__(name, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__constraints__ = tuple(map(_as_type, constraints))
        self.__bound__ = None if bound is None else _as_type(bound)


class ParamSpec(_Variable):
    """A variable for the parameters of a callable."""

    def __init__(
        self,
        name,
        *,
        bound=None,
        covariant=False,
        contravariant=False,
        infer_variance=False,
        default=_ABSENT
    ):
        super().__init__(name, covariant, contravariant)
        self.__bound__ = bound

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class _PartOfParamSpec:
    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return type(self) is type(other) and self.__origin__ is other.__origin__

    def __hash__(self):
        return hash(self.__origin__)


class ParamSpecArgs(_PartOfParamSpec):
    def __repr__(self):
        return self.__origin__.__name__ + ".args"


class ParamSpecKwargs(_PartOfParamSpec):
    def __repr__(self):
        return self.__origin__.__name__ + ".kwargs"


class TypeVarTuple(_Final):
    """A variable for any number of types."""

    def __init__(self, name, *, default=_ABSENT):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class TypeAliasType:
    """What the statement `type X = int` makes."""

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = type_params

    def __getitem__(self, params):
        return _Alias(self, _tuple_of(params))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return self.__name__


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
AnyStr = TypeVar("AnyStr", bytes, str)
Text = str


class Generic:
    """The base of classes with type variables: class Stack(Generic[T])."""

    __slots__ = ()

    @classmethod
    def __class_getitem__(cls, params):
        params = tuple(map(_as_type, _tuple_of(params)))
        if cls is Generic or cls is Protocol:
            for p in params:
                if not isinstance(p, (TypeVar, ParamSpec, TypeVarTuple, _Alias)):
                    raise TypeError(
                        "Parameters to %s[...] must all be type variables or "
                        "parameter specification variables." % cls.__name__
                    )
        return _Alias(cls, params)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        found = []
        for base in bases:
            for p in getattr(base, "__parameters__", ()):
                if p not in found:
                    found.append(p)
        cls.__parameters__ = tuple(found)


# --------------------------------------------------------------------- protocols


def _protocol_meta():
    from abc import ABCMeta

    class _ProtocolMeta(ABCMeta):
        def __instancecheck__(cls, instance):
            if not getattr(cls, "_is_protocol", False):
                return super().__instancecheck__(instance)
            _refuse_check(cls)
            if super().__instancecheck__(instance):
                return True
            return all(hasattr(instance, name) for name in _protocol_names(cls))

        def __subclasscheck__(cls, other):
            if getattr(cls, "_is_protocol", False):
                _refuse_check(cls)
                if _non_methods(cls):
                    raise TypeError(
                        "Protocols with non-method members don't support issubclass()"
                    )
            return super().__subclasscheck__(other)

    return _ProtocolMeta


def _refuse_check(cls):
    if cls is not Protocol and not getattr(cls, "_is_runtime_protocol", False):
        raise TypeError(
            "Instance and class checks can only be used with @runtime_checkable "
            "protocols"
        )


# Attributes of protocol classes that are not part of the protocol.
_NOT_PROTOCOL = {
    "_is_protocol",
    "_is_runtime_protocol",
    "_abc_derived",
    "_abc_known",
    "_abc_registry",
    "_abc_version",
}


def _protocol_names(cls):
    """The attributes that a protocol asks for."""
    names = set()
    for base in cls.__mro__:
        if base is object or base.__name__ in ("Protocol", "Generic"):
            continue
        if not base.__dict__.get("_is_protocol", False):
            continue
        for name in base.__dict__:
            if name not in _NOT_PROTOCOL and not _is_special(name):
                names.add(name)
        names.update(_own_annotations(base))
    return names


# The special methods that a protocol may ask for.
_SPECIAL_METHODS = {
    "__abs__",
    "__aenter__",
    "__aexit__",
    "__aiter__",
    "__anext__",
    "__await__",
    "__bool__",
    "__bytes__",
    "__call__",
    "__complex__",
    "__contains__",
    "__enter__",
    "__exit__",
    "__float__",
    "__getitem__",
    "__index__",
    "__int__",
    "__iter__",
    "__len__",
    "__lt__",
    "__gt__",
    "__le__",
    "__ge__",
    "__add__",
    "__mul__",
    "__sub__",
    "__next__",
    "__reversed__",
    "__round__",
    "__setitem__",
    "__delitem__",
}


def _is_special(name):
    return name[:2] == "__" == name[-2:] and name not in _SPECIAL_METHODS


def _non_methods(cls):
    return [n for n in _protocol_names(cls) if not callable(getattr(cls, n, None))]


def _own_annotations(cls):
    found = getattr(cls, "__annotations__", None)
    if not found:
        return {}
    for base in getattr(cls, "__bases__", ()):
        if getattr(base, "__annotations__", None) is found:
            return {}
    return found


def _make_protocol():
    class Protocol(Generic, metaclass=_protocol_meta()):
        """The base of protocols: classes that others fit by their attributes."""

        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            is_protocol = any(b is Protocol for b in cls.__bases__)
            cls._is_protocol = is_protocol
            if is_protocol and "__init__" not in cls.__dict__:
                cls.__init__ = _no_init
            elif getattr(cls, "__init__", None) is _no_init:
                cls.__init__ = _plain_init
            if "__subclasshook__" not in cls.__dict__:
                cls.__subclasshook__ = classmethod(_fits)

    Protocol.__module__ = "typing"
    Protocol.__qualname__ = "Protocol"
    return Protocol


def _plain_init(self, *args, **kwargs):
    super(Protocol, self).__init__()


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def _fits(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in _protocol_names(cls):
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in _own_annotations(base):
                break
        else:
            return NotImplemented
    return True


def runtime_checkable(cls):
    """Class decorator: isinstance() may be used with this protocol."""
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(
            "@runtime_checkable can be only applied to protocol classes, got %r"
            % (cls,)
        )
    cls._is_runtime_protocol = True
    return cls


def _make_supports(name, method):
    Protocol = __getattr__("Protocol")

    def body(self):
        pass

    cls = type(Protocol)(name, (Protocol,), {method: body, "__module__": "typing"})
    return runtime_checkable(cls)


# ------------------------------------------------------- NamedTuple and TypedDict


def _named_tuple(name, pairs, defaults, module):
    from collections import namedtuple

    names = [n for n, _ in pairs]
    types = {n: _as_type(t) for n, t in pairs}
    values = []
    for n in names:
        if n in defaults:
            values.append(defaults[n])
        elif values:
            raise TypeError(
                "Non-default namedtuple field %s cannot follow default field%s %s"
                % (n, "s" if len(defaults) > 1 else "", ", ".join(defaults))
            )
    cls = namedtuple(name, names, defaults=values)
    return cls, types


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        if bases == ():
            return super().__new__(mcls, name, bases, namespace)
        types = namespace.get("__annotations__", {})
        defaults = {n: namespace[n] for n in types if n in namespace}
        base, types = _named_tuple(name, list(types.items()), defaults, None)
        body = {"__annotations__": types, "__orig_bases__": (NamedTuple,)}
        for key, value in namespace.items():
            if key in ("__new__", "__init__", "_fields", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in types and key not in ("__annotations__", "__orig_bases__"):
                body[key] = value
        body.setdefault("__slots__", ())
        others = tuple(b for b in bases if b is not _NamedTupleBase)
        return type(name, (base,) + others, body)


class _NamedTupleBase(metaclass=_NamedTupleMeta):
    pass


class _NamedTuple:
    """NamedTuple: a base class, or a function of a name and pairs."""

    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        cls, types = _named_tuple(typename, list(fields), {}, None)
        return type(typename, (cls,), {"__annotations__": types, "__slots__": ()})

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return "<function NamedTuple>"


NamedTuple = _NamedTuple()


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        if bases == ():
            return super().__new__(mcls, name, bases, namespace)
        types = {}
        required = set()
        optional = set()
        for base in bases:
            types.update(getattr(base, "__annotations__", {}))
            required |= getattr(base, "__required_keys__", set())
            optional |= getattr(base, "__optional_keys__", set())
        for key, kind in namespace.get("__annotations__", {}).items():
            kind = _as_type(kind)
            types[key] = kind
            mark = getattr(kind, "__origin__", None)
            if mark is Required or total and mark is not NotRequired:
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
        body = dict(namespace)
        body["__annotations__"] = types
        body["__required_keys__"] = frozenset(required)
        body["__optional_keys__"] = frozenset(optional)
        body["__total__"] = total
        return super().__new__(mcls, name, (dict,), body)

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDictBase(metaclass=_TypedDictMeta):
    pass


class _TypedDict:
    """TypedDict: a base class, or a function of a name and a dict of types."""

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        namespace = {"__annotations__": dict(fields or kwargs)}
        return _TypedDictMeta(typename, (_TypedDictBase,), namespace, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return "<function TypedDict>"


TypedDict = _TypedDict()


def is_typeddict(tp):
    return isinstance(type(tp), type) and type(tp) is _TypedDictMeta


class NewType:
    """A name for a type that is its own for a checker: UserId = NewType("UserId", int)."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return "%s.%s" % (getattr(self, "__module__", "__main__"), self.__name__)


# --------------------------------------------------------------------- functions


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print("Runtime type is %r" % type(obj).__name__, file=sys.stderr)
    return obj


def assert_never(arg, /):
    text = repr(arg)
    if len(text) > 100:
        text = text[:100] + "..."
    raise AssertionError("Expected code to be unreachable, but got: " + text)


def _mark(obj, name):
    try:
        setattr(obj, name, True)
    except (AttributeError, TypeError):
        pass
    return obj


def final(f):
    return _mark(f, "__final__")


def override(method, /):
    return _mark(method, "__override__")


def no_type_check(arg):
    return _mark(arg, "__no_type_check__")


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwargs):
        return no_type_check(decorator(*args, **kwargs))

    return wrapped


def dataclass_transform(**settings):
    def decorate(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = settings
        return cls_or_fn

    return decorate


# The overloads of each function, by module and name.
_overloads = {}


def _overload_key(func):
    func = getattr(func, "__func__", func)
    return getattr(func, "__module__", None), func.__qualname__


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated "
        "functions outside a stub module should always be followed by an "
        "implementation that is not @overload-ed."
    )


def overload(func):
    _overloads.setdefault(_overload_key(func), []).append(func)
    return _overload_dummy


def get_overloads(func):
    return list(_overloads.get(_overload_key(func), ()))


def clear_overloads():
    _overloads.clear()


def get_origin(tp):
    """The generic type of an alias: list of List[int]."""
    if isinstance(tp, _Annotated):
        return Annotated
    if _UNION is not None and type(tp) is _UNION:
        from types import UnionType

        return UnionType
    if isinstance(tp, (_Alias, _Named, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if not isinstance(tp, type) or getattr(tp, "__args__", None) is not None:
        return getattr(tp, "__origin__", None)
    return None


def get_args(tp):
    """The arguments of an alias: (int,) of List[int]."""
    if isinstance(tp, _Annotated):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _Alias):
        args = tp.__args__
        if tp._name == "Callable" and not (
            args[0] is Ellipsis or isinstance(args[0], ParamSpec)
        ):
            args = (list(args[:-1]), args[-1])
        return args
    args = getattr(tp, "__args__", None)
    return args if isinstance(args, tuple) else ()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, module or function, with texts evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = sys.modules.get(getattr(base, "__module__", None))
            names = globalns if globalns is not None else getattr(module, "__dict__", {})
            for name, value in _own_annotations(base).items():
                hints[name] = _evaluated(value, names, localns or dict(base.__dict__))
    else:
        names = globalns
        if names is None:
            holder = obj
            while hasattr(holder, "__wrapped__"):
                holder = holder.__wrapped__
            names = getattr(holder, "__globals__", None) or getattr(obj, "__dict__", {})
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            raise TypeError("%r is not a module, class, method, or function." % (obj,))
        for name, value in annotations.items():
            hints[name] = _evaluated(value, names, localns)
    if include_extras:
        return hints
    return {name: _bare(value) for name, value in hints.items()}


def _evaluated(value, globalns, localns):
    value = _as_type(value)
    if isinstance(value, ForwardRef):
        value = value._evaluate(globalns, localns)
        return _evaluated(value, globalns, localns)
    args = getattr(value, "__args__", None)
    if isinstance(value, _Alias) and any(isinstance(a, ForwardRef) for a in args):
        args = tuple([_evaluated(a, globalns, localns) for a in args])
        return type(value)(value.__origin__, args, value._name)
    return value


def _bare(value):
    # Without Annotated, Required and NotRequired.
    if isinstance(value, _Annotated):
        return _bare(value.__origin__)
    if isinstance(value, _Alias):
        if value.__origin__ in (Required, NotRequired, ReadOnly):
            return _bare(value.__args__[0])
        args = tuple([_bare(a) for a in value.__args__])
        if args != value.__args__:
            return type(value)(value.__origin__, args, value._name)
    return value


# ------------------------------------------------------------- names made on demand

# Other names of built-in classes: the class, and how many arguments it takes.
_BUILTIN = {
    "List": (list, 1),
    "Dict": (dict, 2),
    "Set": (set, 1),
    "FrozenSet": (frozenset, 1),
    "Tuple": (tuple, None),
    "Type": (type, 1),
}

_COLLECTIONS = {
    "DefaultDict": ("defaultdict", 2),
    "OrderedDict": ("OrderedDict", 2),
    "Counter": ("Counter", 1),
    "ChainMap": ("ChainMap", 2),
    "Deque": ("deque", 1),
}

# Abstract classes by their number of arguments.
_ABSTRACT = {
    "Awaitable": 1,
    "Coroutine": 3,
    "AsyncIterable": 1,
    "AsyncIterator": 1,
    "AsyncGenerator": 2,
    "Iterable": 1,
    "Iterator": 1,
    "Generator": 3,
    "Reversible": 1,
    "Container": 1,
    "Collection": 1,
    "AbstractSet": 1,
    "MutableSet": 1,
    "Mapping": 2,
    "MutableMapping": 2,
    "Sequence": 1,
    "MutableSequence": 1,
    "MappingView": 1,
    "KeysView": 1,
    "ItemsView": 2,
    "ValuesView": 1,
}

_SUPPORTS = {
    "SupportsAbs": "__abs__",
    "SupportsBytes": "__bytes__",
    "SupportsComplex": "__complex__",
    "SupportsFloat": "__float__",
    "SupportsIndex": "__index__",
    "SupportsInt": "__int__",
    "SupportsRound": "__round__",
}

__all__ = [
    "Annotated",
    "Any",
    "AnyStr",
    "BinaryIO",
    "ByteString",
    "Callable",
    "ClassVar",
    "Concatenate",
    "ContextManager",
    "AsyncContextManager",
    "Final",
    "ForwardRef",
    "Generic",
    "Hashable",
    "IO",
    "Literal",
    "LiteralString",
    "Match",
    "NamedTuple",
    "Never",
    "NewType",
    "NoReturn",
    "NotRequired",
    "Optional",
    "ParamSpec",
    "ParamSpecArgs",
    "ParamSpecKwargs",
    "Pattern",
    "Protocol",
    "Required",
    "Self",
    "Sized",
    "TYPE_CHECKING",
    "Text",
    "TextIO",
    "TypeAlias",
    "TypeAliasType",
    "TypeGuard",
    "TypeVar",
    "TypeVarTuple",
    "TypedDict",
    "Union",
    "Unpack",
    "assert_never",
    "assert_type",
    "cast",
    "clear_overloads",
    "dataclass_transform",
    "final",
    "get_args",
    "get_origin",
    "get_overloads",
    "get_type_hints",
    "is_typeddict",
    "no_type_check",
    "no_type_check_decorator",
    "overload",
    "override",
    "reveal_type",
    "runtime_checkable",
]
__all__ += list(_BUILTIN) + list(_COLLECTIONS) + list(_ABSTRACT) + list(_SUPPORTS)


def _abstract(name):
    import collections.abc

    return getattr(collections.abc, name)


def _make(name):
    if name in _BUILTIN:
        origin, count = _BUILTIN[name]
        return _Named(origin, name, count)
    if name in _COLLECTIONS:
        import collections

        source, count = _COLLECTIONS[name]
        return _Named(getattr(collections, source), name, count)
    if name in _ABSTRACT:
        source = "Set" if name == "AbstractSet" else name
        return _Named(_abstract(source), name, _ABSTRACT[name])
    if name in _SUPPORTS:
        return _make_supports(name, _SUPPORTS[name])
    if name == "Protocol":
        return _make_protocol()
    if name == "Callable":
        return _CallableName(_abstract("Callable"), "Callable")
    if name in ("Hashable", "Sized", "ByteString"):
        return _Named(_abstract(name), name, 0)
    if name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        return _Named(getattr(contextlib, "Abstract" + name), name, 1)
    if name in ("Pattern", "Match"):
        import re

        sample = re.compile("a")
        return _Named(type(sample if name == "Pattern" else sample.match("a")), name, 1)
    if name in ("IO", "TextIO", "BinaryIO"):
        return _make_io(name)
    raise AttributeError("module 'typing' has no attribute '%s'" % name)


def _make_io(name):
    # Bases for annotations only; no stream is an instance of them.
    class IO(Generic[AnyStr]):
        __slots__ = ()

    if name != "IO":
        IO = type(name, (__getattr__("IO"),), {"__slots__": ()})
    return IO


def __getattr__(name):
    value = _make(name)
    globals()[name] = value
    return value
