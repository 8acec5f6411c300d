"""dataclasses: classes out of annotated fields, after CPython's documentation.

Left out: weakref_slot has no effect.
"""

from types import MappingProxyType

__all__ = [
    "dataclass",
    "field",
    "Field",
    "FrozenInstanceError",
    "InitVar",
    "KW_ONLY",
    "MISSING",
    "fields",
    "asdict",
    "astuple",
    "make_dataclass",
    "replace",
    "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _Sentinel:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


MISSING = _Sentinel("MISSING")
KW_ONLY = _Sentinel("KW_ONLY")
_DEFAULT_FACTORY = _Sentinel("<factory>")

# The kinds of fields.
_FIELD = _Sentinel("_FIELD")
_CLASSVAR = _Sentinel("_FIELD_CLASSVAR")
_INITVAR = _Sentinel("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    """An annotation: a parameter of __init__ that only __post_init__ gets."""

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = getattr(self.type, "__name__", None) or repr(self.type)
        return "dataclasses.InitVar[%s]" % name

    @classmethod
    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What field() makes; fields() gives them."""

    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "repr",
        "hash",
        "init",
        "compare",
        "metadata",
        "kw_only",
        "_field_type",
    )

    def __init__(
        self, default, default_factory, init, repr, hash, compare, metadata, kw_only
    ):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        parts = []
        for name in self.__slots__:
            parts.append("%s=%r" % (name, getattr(self, name)))
        return "Field(%s)" % ",".join(parts)


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING
):
    """A field whose settings are not the usual ones."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _Params:
    """How a dataclass was made."""

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        pairs = ["%s=%r" % pair for pair in self.__dict__.items()]
        return "_DataclassParams(%s)" % ",".join(pairs)


def _own_annotations(cls):
    found = getattr(cls, "__annotations__", None)
    if not found:
        return {}
    for base in cls.__bases__:
        if getattr(base, "__annotations__", None) is found:
            return {}
    return found


def _is_marked(annotation, name):
    # True for ClassVar, typing.ClassVar[int], "ClassVar[int]" and the like.
    if isinstance(annotation, str):
        head = annotation.split("[")[0].strip().split(".")[-1]
        return head == name
    special = getattr(annotation, "__origin__", None) or annotation
    return getattr(special, "_name", None) == name


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if hasattr(default, "__get__") and name in getattr(cls, "__slots__", ()):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_marked(annotation, "ClassVar"):
        f._field_type = _CLASSVAR
    elif (
        annotation is InitVar
        or isinstance(annotation, InitVar)
        or isinstance(annotation, str)
        and _is_marked(annotation, "InitVar")
    ):
        f._field_type = _INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError("field %s cannot have a default factory" % name)
    if f._field_type is _CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError("field %s is a ClassVar but specifies kw_only" % name)
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is _FIELD and _is_unhashable(f.default):
        raise ValueError(
            "mutable default %s for field %s is not allowed: use default_factory"
            % (type(f.default), name)
        )
    return f


def _is_unhashable(value):
    if isinstance(value, (list, dict, set, bytearray)):
        return True
    return getattr(type(value), "__hash__", True) is None


def _collect(cls, kw_only):
    """The fields of a class, those of its bases first."""
    found = {}
    for base in reversed(cls.__mro__[1:]):
        for f in base.__dict__.get(_FIELDS, {}).values():
            found[f.name] = f
    annotations = _own_annotations(cls)
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or _is_marked(annotation, "KW_ONLY"):
            if kw_only is KW_ONLY:
                raise TypeError(
                    "%r is KW_ONLY, but KW_ONLY has already been specified" % name
                )
            kw_only = KW_ONLY
            continue
        f = _make_field(cls, name, annotation, kw_only is KW_ONLY or kw_only is True)
        found[name] = f
        if isinstance(cls.__dict__.get(name), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError("%r is a field but has no type annotation" % name)
    return found


def _check_frozen(cls, frozen):
    for base in cls.__mro__[1:]:
        params = base.__dict__.get(_PARAMS)
        if params is None:
            continue
        if params.frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not params.frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")


class _Source:
    """The methods of one class as Python source, and the values they use."""

    def __init__(self, cls):
        self.cls = cls
        self.lines = []
        self.names = []
        self.values = {
            "_cls": cls,
            "_set": object.__setattr__,
            "_factory": _DEFAULT_FACTORY,
            "_Frozen": FrozenInstanceError,
        }

    def add(self, name, parameters, body):
        self.names.append(name)
        self.lines.append("def %s(%s):" % (name, parameters))
        self.lines.extend("    " + line for line in body)

    def install(self, overwrite):
        """Compiles the methods; those that the class has itself stay."""
        if not self.lines:
            return
        exec("\n".join(self.lines) + "\n", self.values)
        for name in self.names:
            if name in overwrite or name not in self.cls.__dict__:
                function = self.values[name]
                _rename(function, self.cls, name)
                setattr(self.cls, name, function)


def _rename(function, cls, name):
    try:
        function.__qualname__ = "%s.%s" % (cls.__qualname__, name)
        function.__module__ = cls.__module__
    except AttributeError:
        # An engine whose functions' names are fixed.
        pass


def _add_init(source, all_fields, frozen, self_name):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    seen_default = False
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError("non-default argument %r follows default argument" % f.name)
    parameters = [self_name]
    parameters += [_parameter(source, f) for f in positional]
    if keyword:
        parameters += ["*"] + [_parameter(source, f) for f in keyword]
    body = []
    for f in all_fields:
        value = f.name
        if f.default_factory is not MISSING:
            source.values["_make_" + f.name] = f.default_factory
            value = "_make_%s()" % f.name
            if f.init:
                value += " if %s is _factory else %s" % (f.name, f.name)
        elif not f.init:
            # The class attribute is its value.
            continue
        if f._field_type is _INITVAR:
            continue
        if frozen:
            body.append("_set(%s, %r, %s)" % (self_name, f.name, value))
        else:
            body.append("%s.%s = %s" % (self_name, f.name, value))
    if hasattr(source.cls, "__post_init__"):
        names = [f.name for f in all_fields if f._field_type is _INITVAR]
        body.append("%s.__post_init__(%s)" % (self_name, ", ".join(names)))
    source.add("__init__", ", ".join(parameters), body or ["pass"])


def _parameter(source, f):
    if f.default_factory is not MISSING:
        return f.name + "=_factory"
    if f.default is MISSING:
        return f.name
    source.values["_default_" + f.name] = f.default
    return "%s=_default_%s" % (f.name, f.name)


# Objects whose text is being made, against endless recursion.
_in_repr = set()


def _repr_of(self, names):
    key = id(self)
    if key in _in_repr:
        return "..."
    _in_repr.add(key)
    try:
        pairs = ["%s=%r" % (name, getattr(self, name)) for name in names]
        return "%s(%s)" % (type(self).__qualname__, ", ".join(pairs))
    finally:
        _in_repr.discard(key)


def _items(fields, of):
    return "(%s)" % "".join("%s.%s, " % (of, f.name) for f in fields)


def _add_comparisons(source, all_fields, eq, order):
    compared = [f for f in all_fields if f.compare]
    mine, its = _items(compared, "self"), _items(compared, "other")
    check = ["if other.__class__ is not self.__class__:", "    return NotImplemented"]
    if eq:
        source.add("__eq__", "self, other", check + ["return %s == %s" % (mine, its)])
    if order:
        for name, sign in (
            ("__lt__", "<"),
            ("__le__", "<="),
            ("__gt__", ">"),
            ("__ge__", ">="),
        ):
            if name in source.cls.__dict__:
                raise TypeError(
                    "Cannot overwrite attribute %s in class %s. Consider using "
                    "functools.total_ordering" % (name, source.cls.__name__)
                )
            body = check + ["return %s %s %s" % (mine, sign, its)]
            source.add(name, "self, other", body)


def _settle_hash(source, all_fields, unsafe_hash, eq, frozen):
    cls = source.cls
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = own is not MISSING and not (own is None and "__eq__" in cls.__dict__)
    if unsafe_hash:
        if explicit:
            raise TypeError(
                "Cannot overwrite attribute __hash__ in class %s" % cls.__name__
            )
    elif not eq or explicit:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    hashed = [f for f in all_fields if (f.compare if f.hash is None else f.hash)]
    source.add("__hash__", "self", ["return hash(%s)" % _items(hashed, "self")])


def _add_frozen(source, fields):
    cls = source.cls
    for name in ("__setattr__", "__delattr__"):
        if name in cls.__dict__:
            raise TypeError(
                "Cannot overwrite attribute %s in class %s" % (name, cls.__name__)
            )
    source.values["_names"] = frozenset(f.name for f in fields)
    test = "if type(self) is _cls or name in _names:"
    source.add(
        "__setattr__",
        "self, name, value",
        [
            test,
            "    raise _Frozen('cannot assign to field %r' % (name,))",
            "super(_cls, self).__setattr__(name, value)",
        ],
    )
    source.add(
        "__delattr__",
        "self, name",
        [
            test,
            "    raise _Frozen('cannot delete field %r' % (name,))",
            "super(_cls, self).__delattr__(name)",
        ],
    )


def _with_slots(cls, fields):
    """The class made again, with its own fields as slots."""
    if "__slots__" in cls.__dict__:
        raise TypeError("%s already specifies __slots__" % cls.__name__)
    inherited = set()
    for base in cls.__mro__[1:]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace = dict(cls.__dict__)
    names = [f.name for f in fields]
    for name in names + ["__dict__", "__weakref__"]:
        namespace.pop(name, None)
    namespace["__slots__"] = tuple(n for n in names if n not in inherited)
    qualname = cls.__qualname__
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    cls.__qualname__ = qualname
    return cls


def _process(cls, options):
    init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots = options
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    _check_frozen(cls, frozen)
    found = _collect(cls, kw_only)
    setattr(cls, _FIELDS, found)
    setattr(cls, _PARAMS, _Params(init, repr, eq, order, unsafe_hash, frozen))
    fields = [f for f in found.values() if f._field_type is _FIELD]
    in_init = [f for f in found.values() if f._field_type is not _CLASSVAR]
    source = _Source(cls)
    if init:
        self_name = "__dataclass_self__" if "self" in found else "self"
        _add_init(source, in_init, frozen, self_name)
    if repr and "__repr__" not in cls.__dict__:
        shown = tuple(f.name for f in fields if f.repr)
        cls.__repr__ = lambda self: _repr_of(self, shown)
    _settle_hash(source, fields, unsafe_hash, eq, frozen)
    _add_comparisons(source, fields, eq, order)
    if frozen:
        _add_frozen(source, fields)
    source.install(("__init__", "__hash__"))
    if getattr(cls, "__doc__", None) is None:
        _describe(cls, in_init)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in in_init if f.init and not f.kw_only)
    cls.__replace__ = _replace
    return _with_slots(cls, fields) if slots else cls


def _describe(cls, fields):
    parts = []
    starred = False
    for f in sorted(fields, key=lambda f: bool(f.kw_only)):
        if not f.init:
            continue
        if f.kw_only and not starred:
            parts.append("*")
            starred = True
        kind = f.type
        if isinstance(kind, type):
            where = getattr(kind, "__module__", "builtins")
            text = kind.__qualname__
            if where != "builtins":
                text = "%s.%s" % (where, text)
        else:
            text = repr(kind).replace("typing.", "")
        text = "%s: %s" % (f.name, text)
        if f.default_factory is not MISSING:
            text += " = <factory>"
        elif f.default is not MISSING:
            text += " = %r" % (f.default,)
        parts.append(text)
    try:
        cls.__doc__ = "%s(%s)" % (cls.__name__, ", ".join(parts))
    except AttributeError:
        # An engine whose classes have no text.
        pass


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False
):
    """Class decorator: writes __init__ and others from the annotated fields."""
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    options = (init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
    if cls is None:
        return lambda cls: _process(cls, options)
    return _process(cls, options)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, dataclasses in them as well."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, lambda o: dict_factory(_pairs(o, dict_factory)), dict_factory)


def _pairs(obj, factory):
    deeper = lambda o: factory(_pairs(o, factory))
    return [(f.name, _plain(getattr(obj, f.name), deeper, factory)) for f in fields(obj)]


def astuple(obj, *, tuple_factory=tuple):
    """The fields' values as a tuple, dataclasses in them as well."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def deeper(o):
        values = [_plain(getattr(o, f.name), deeper, tuple_factory) for f in fields(o)]
        return tuple_factory(values)

    return deeper(obj)


def _plain(value, of_dataclass, factory):
    if _is_instance(value):
        return of_dataclass(value)
    cls = type(value)
    if isinstance(value, (list, tuple)):
        items = [_plain(v, of_dataclass, factory) for v in value]
        return cls(*items) if hasattr(value, "_fields") else cls(items)
    if isinstance(value, dict):
        pairs = [
            (_plain(k, of_dataclass, factory), _plain(v, of_dataclass, factory))
            for k, v in value.items()
        ]
        if hasattr(cls, "default_factory") or hasattr(value, "default_factory"):
            result = cls(value.default_factory)
            for k, v in pairs:
                result[k] = v
            return result
        return cls(pairs)
    import copy

    return copy.deepcopy(value)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, module=None, **settings
):
    """A dataclass from a list of names, or of (name, type) or (name, type, field)."""
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, "typing.Any")
        name = item[0]
        if len(item) == 3:
            defaults[name] = item[2]
        elif len(item) != 2:
            raise TypeError("Invalid field: %r" % (item,))
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: %r" % (name,))
        if _is_keyword(name):
            raise TypeError("Field names must not be keywords: %r" % (name,))
        if name in annotations:
            raise TypeError("Field name duplicated: %r" % (name,))
        annotations[name] = item[1]
    body = dict(namespace or {})
    body.update(defaults)
    body["__annotations__"] = annotations
    if module is not None:
        body["__module__"] = module
    import types

    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    return dataclass(cls, **settings)


def _is_keyword(name):
    import keyword

    return keyword.iskeyword(name)


def replace(obj, /, **changes):
    """A new object of the same class, with other values for some fields."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    "field %s is declared with init=False, it cannot be specified "
                    "with replace()" % f.name
                )
            continue
        if f.name not in changes:
            if f._field_type is _INITVAR and f.default is MISSING:
                raise ValueError(
                    "InitVar %r must be specified with replace()" % (f.name,)
                )
            changes[f.name] = getattr(self, f.name)
    return type(self)(**changes)
