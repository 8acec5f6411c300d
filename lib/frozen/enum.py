"""enum: names for values, after CPython's documentation (3.11).

Left out: the checks of private names, and _ignore_ as anything but a list of names.
"""

from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumMeta",
    "EnumType",
    "Enum",
    "IntEnum",
    "StrEnum",
    "Flag",
    "IntFlag",
    "ReprEnum",
    "auto",
    "unique",
    "property",
    "verify",
    "member",
    "nonmember",
    "FlagBoundary",
    "STRICT",
    "CONFORM",
    "EJECT",
    "KEEP",
    "global_flag_repr",
    "global_enum_repr",
    "global_str",
    "global_enum",
    "EnumCheck",
    "CONTINUOUS",
    "NAMED_FLAGS",
    "UNIQUE",
    "show_flag_values",
]

_PROPERTY = property
property = DynamicClassAttribute

# None until the classes of these names exist.
Enum = Flag = ReprEnum = EJECT = None

_UNSET = object()


class nonmember:
    """Keeps a value of an Enum's body out of its members."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value of an Enum's body a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value for the class to choose. Operators on it wait until it is chosen."""

    def __init__(self, value=_UNSET):
        self.value = value
        # What later operators make of the value.
        self._then = None

    def __repr__(self):
        return "auto(%r)" % (self.value,)

    def _resolve(self):
        return self.value if self._then is None else self._then()

    def _later(self, compute):
        result = auto()
        result._then = compute
        return result

    def __or__(self, other):
        return self._later(lambda: _plain(self) | _plain(other))

    def __ror__(self, other):
        return self._later(lambda: _plain(other) | _plain(self))

    def __and__(self, other):
        return self._later(lambda: _plain(self) & _plain(other))

    def __rand__(self, other):
        return self._later(lambda: _plain(other) & _plain(self))

    def __xor__(self, other):
        return self._later(lambda: _plain(self) ^ _plain(other))

    def __rxor__(self, other):
        return self._later(lambda: _plain(other) ^ _plain(self))

    def __invert__(self):
        return self._later(lambda: ~_plain(self))

    def __add__(self, other):
        return self._later(lambda: _plain(self) + _plain(other))

    def __sub__(self, other):
        return self._later(lambda: _plain(self) - _plain(other))

    def __mul__(self, other):
        return self._later(lambda: _plain(self) * _plain(other))


def _plain(value):
    return value._resolve() if isinstance(value, auto) else value


def _is_dunder(name):
    return len(name) > 4 and name[:2] == "__" == name[-2:]


def _is_sunder(name):
    return len(name) > 2 and name[0] == "_" == name[-1] and name[1] != "_"


def _is_private(cls_name, name):
    return name.startswith("_%s__" % cls_name.lstrip("_")) and not name.endswith("__")


def _is_descriptor(value):
    if isinstance(value, type):
        return False
    for name in ("__get__", "__set__", "__delete__"):
        if hasattr(value, name):
            return True
    return False


_FUNCTION = type(_is_descriptor)

_SUNDERS = {
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_boundary_",
    "_missing_",
    "_ignore_",
}


def _is_member(cls_name, name, value):
    if isinstance(value, member):
        return True
    if _is_dunder(name) or _is_sunder(name) or _is_private(cls_name, name):
        return False
    if isinstance(value, (nonmember, _FUNCTION, _PROPERTY, classmethod, staticmethod)):
        return False
    return not _is_descriptor(value)


class _Names(dict):
    """The namespace of an Enum's body; refuses to give one name twice."""

    def __init__(self, cls_name):
        super().__init__()
        self._cls_name = cls_name
        self._members = set()

    def __setitem__(self, key, value):
        if key in self._members:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        if _is_member(self._cls_name, key, value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            self._members.add(key)
        super().__setitem__(key, value)


def _split(cls_name, namespace):
    """The body of the class without its members, and the members."""
    ignored = namespace.get("_ignore_", ())
    if isinstance(ignored, str):
        ignored = ignored.replace(",", " ").split()
    body = {}
    members = []
    for key, value in namespace.items():
        if key in ignored or key == "_ignore_":
            continue
        if _is_sunder(key) and key not in _SUNDERS:
            raise ValueError(
                "_sunder_ names, such as %r, are reserved for future Enum use" % (key,)
            )
        if not _is_member(cls_name, key, value):
            body[key] = value.value if isinstance(value, nonmember) else value
        elif key == "mro":
            raise ValueError("invalid enum member name(s) 'mro'")
        else:
            members.append((key, value))
    return body, members


_BUILTINS = (int, float, str, bytes, complex, tuple, list, dict, set, frozenset)


def _is_dataclass(cls):
    return "__dataclass_fields__" in cls.__dict__


def _data_type(name, bases):
    """What the members are besides members (int, str, ...); object for nothing."""
    kinds = []
    for base in bases:
        nearest = None
        for cls in base.__mro__:
            if cls is object:
                continue
            kind = None
            if isinstance(cls, EnumType):
                if cls._member_type_ is not object:
                    kind = cls._member_type_
            elif cls in _BUILTINS or "__new__" in cls.__dict__ or _is_dataclass(cls):
                kind = nearest or cls
            else:
                nearest = nearest or cls
            if kind is not None:
                if kind not in kinds:
                    kinds.append(kind)
                break
    if len(kinds) > 1:
        raise TypeError("too many data types for %r: %r" % (name, set(kinds)))
    return kinds[0] if kinds else object


def _find_new(body, cls):
    """The function that makes members, where a class has its own."""
    new = body.pop("__new__", None)
    if new is None:
        for base in cls.__mro__[1:]:
            new = base.__dict__.get("_new_member_")
            if new is not None:
                break
    return new.__func__ if isinstance(new, staticmethod) else new


def _bits(value):
    # The single bits of an integer, lowest first.
    while value > 0:
        bit = value & -value
        yield bit
        value ^= bit


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _is_flag(cls):
    return Flag is not None and issubclass(cls, Flag)


class EnumType(type):
    """The class of enumerations: they have a length, iterate, and look up by name."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        return _Names(cls)

    def __new__(metacls, name, bases, namespace, *, boundary=None, **kwds):
        if Enum is None:
            cls = super().__new__(metacls, name, bases, dict(namespace), **kwds)
            cls._start(object, None)
            return cls
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError("<enum %r> cannot extend %r" % (name, base))
        if not isinstance(bases[-1], EnumType):
            raise TypeError(
                "new enumerations should be created as "
                "`EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        body, members = _split(name, namespace)
        order = body.pop("_order_", None)
        generate = body.get("_generate_next_value_")
        if isinstance(generate, _FUNCTION):
            body["_generate_next_value_"] = staticmethod(generate)
        data_type = _data_type(name, bases)
        new = body.pop("__new__", None)
        cls = super().__new__(metacls, name, bases, body, **kwds)
        cls._start(data_type, _find_new({"__new__": new}, cls))
        cls._inherit(body, bases, boundary)
        values = []
        for key, value in members:
            value = _choose(cls, key, value, values)
            values.append(cls._add_member(key, value))
        cls._finish(order)
        return cls

    def _start(cls, data_type, new):
        """The tables of a class without members."""
        cls._member_type_ = data_type
        cls._new_member_ = None if new is None else staticmethod(new)
        cls._member_names_ = []
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._unhashable_ = []

    def _inherit(cls, body, bases, boundary):
        """Enum's own methods go before those of the data type."""
        data_type = cls._member_type_
        names = ["__repr__", "__str__", "__format__", "__reduce_ex__"]
        if _is_flag(cls):
            cls._boundary_ = boundary or cls._boundary_
            cls._flag_mask_ = cls._singles_mask_ = cls._all_bits_ = 0
            cls._in_order_ = True
            names += ["__or__", "__and__", "__xor__", "__invert__"]
            names += ["__ror__", "__rand__", "__rxor__"]
            names += ["__bool__", "__len__", "__iter__", "__contains__"]
        if data_type is object:
            return
        for name in names:
            for base in cls.__mro__:
                if name in base.__dict__ and base not in data_type.__mro__:
                    break
            else:
                continue
            if name in ("__str__", "__format__") and ReprEnum in bases:
                if name not in body:
                    setattr(cls, name, _of_data_type(data_type, name))
            elif base not in cls.__mro__[: cls.__mro__.index(data_type)]:
                setattr(cls, name, base.__dict__[name])

    def _add_member(cls, name, value):
        data_type = cls._member_type_
        args = value if isinstance(value, tuple) else (value,)
        if data_type is tuple:
            args = (args,)
        new = cls._new_member_
        if new is not None:
            self = new(cls, *args)
        elif data_type is object or _is_dataclass(data_type):
            self = object.__new__(cls)
        else:
            self = data_type.__new__(cls, *args)
        if "_value_" not in self.__dict__:
            self._value_ = value if data_type is object else data_type(*args)
        value = self._value_
        known = cls._by_value(value)
        if known is not None:
            cls._bind(name, known)
            return value
        if _is_flag(cls):
            cls._note_flag(value)
        if not _is_flag(cls) or _is_single_bit(value):
            cls._member_names_.append(name)
        _show(self, name, value)
        self._sort_order_ = len(cls._member_names_)
        self.__objclass__ = cls
        _initialise(self, cls, args)
        cls._bind(name, self)
        try:
            cls._value2member_map_[value] = self
        except TypeError:
            cls._unhashable_.append((value, self))
        return value

    def _note_flag(cls, value):
        if not isinstance(value, int):
            raise TypeError("%r is not an int; Flag values must be integers" % (value,))
        if _is_single_bit(value):
            if value < cls._singles_mask_:
                cls._in_order_ = False
            cls._singles_mask_ |= value
        cls._flag_mask_ |= max(value, 0)
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1

    def _bind(cls, name, value):
        cls._member_map_[name] = value
        type.__setattr__(cls, name, value)

    def _by_value(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known, found in cls._unhashable_:
                if known == value:
                    return found
        return None

    def _finish(cls, order):
        if order is None:
            return
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        if list(order) != cls._member_names_:
            raise TypeError(
                "member order does not match _order_:\n  %r\n  %r"
                % (cls._member_names_, list(order))
            )

    def __call__(
        cls,
        value=_UNSET,
        names=_UNSET,
        *more,
        module=None,
        qualname=None,
        type=None,
        start=1,
        boundary=None
    ):
        if cls._member_map_ or names is _UNSET and type is None:
            if names is not _UNSET:
                value = (value, names) + more
            found = cls._by_value(value)
            return cls._look_up(value) if found is None else found
        if names is _UNSET:
            names = ()
        return _functional(cls, value, names, module, qualname, type, start, boundary)

    def _look_up(cls, value):
        """The member that stands for a value which no member has."""
        if isinstance(value, cls):
            return value
        if not cls._member_map_:
            raise TypeError("%r has no members defined" % (cls,))
        if value is _UNSET:
            raise TypeError("%s() missing 1 required argument: 'value'" % cls.__name__)
        result = cls._missing_(value)
        if isinstance(result, cls):
            return result
        if _is_flag(cls) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        if result is None:
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        raise TypeError(
            "error in %s._missing_: returned %r instead of None or a valid member"
            % (cls.__name__, result)
        )

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if isinstance(value, Enum):
            return False
        return cls._by_value(value) is not None

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        type.__delattr__(cls, name)

    def __setattr__(cls, name, value):
        members = cls.__dict__.get("_member_map_")
        if members and name in members:
            raise AttributeError("cannot reassign member %r" % (name,))
        type.__setattr__(cls, name, value)

    def __dir__(cls):
        names = ["__class__", "__contains__", "__doc__", "__getitem__", "__iter__"]
        names += ["__len__", "__members__", "__module__", "__name__", "__qualname__"]
        return names + cls._member_names_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        members = cls._member_map_
        return iter([members[name] for name in cls._member_names_])

    def __reversed__(cls):
        members = cls._member_map_
        return iter([members[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    @DynamicClassAttribute
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return "<%s %r>" % ("flag" if _is_flag(cls) else "enum", cls.__name__)


EnumMeta = EnumType


def _of_data_type(data_type, name):
    # str() and format() of a member that looks like its value.
    if name == "__format__":
        return lambda self, spec: format(data_type(self._value_), spec)
    return lambda self: str(self._value_)


def _initialise(self, cls, args):
    """Calls the class's own __init__, if there is one between it and Enum."""
    data_type = cls._member_type_
    for base in cls.__mro__:
        if base is Enum or base is object or base in _BUILTINS:
            return
        if "__init__" in base.__dict__:
            if base is not data_type or _is_dataclass(base):
                base.__dict__["__init__"](self, *args)
            return


def _show(self, name, value):
    """Gives a member its name and value, unless its class has its own attribute."""
    self._name_ = name
    self._value_ = value
    cls = type(self)
    for public, hidden in (("name", name), ("value", value)):
        if not hasattr(cls, public) or public in cls._member_map_:
            self.__dict__[public] = hidden


def _choose(cls, name, value, values):
    """A member's value, with each auto() in it chosen."""
    if isinstance(value, member):
        value = value.value
    if isinstance(value, auto):
        if value._then is not None:
            return value._resolve()
        if value.value is _UNSET:
            value.value = cls._generate_next_value_(name, 1, len(values), values[:])
        return value.value
    if isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
        items = [_choose(cls, name, v, values) for v in value]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    return value


def _functional(cls, name, names, module, qualname, data_type, start, boundary):
    """Enum("Name", "A B C") and its other forms."""
    bases = (cls,) if data_type is None else (data_type, cls)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    pairs = list(names.items() if hasattr(names, "items") else names)
    if pairs and isinstance(pairs[0], str):
        values = []
        for key in pairs:
            values.append(
                cls._generate_next_value_(key, start, len(values), values[:])
            )
        pairs = zip(pairs, values)
    namespace = _Names(name)
    for key, value in pairs:
        namespace[key] = value
    if module is not None:
        namespace["__module__"] = module
    if qualname is not None:
        namespace["__qualname__"] = qualname
    return EnumType.__new__(type(cls), name, bases, namespace, boundary=boundary)


class Enum(metaclass=EnumType):
    """The base of enumerations: derive from it and give each name a value."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            # Values of several kinds: the last that takes 1 more.
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        cls = type(self)
        data_type = cls._member_type_
        text = repr(self._value_)
        if _is_dataclass(data_type):
            text = text[text.index("(") + 1 : -1]
        return "<%s.%s: %s>" % (cls.__name__, self._name_, text)

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __dir__(self):
        names = ["__class__", "__doc__", "__eq__", "__hash__", "__module__"]
        names += ["name", "value"]
        cls = type(self)
        for base in cls.__mro__:
            for name in base.__dict__:
                if name[0] != "_" and name not in names:
                    if name not in cls._member_map_:
                        names.append(name)
        return names

    def __hash__(self):
        # A data type that can be a key keeps its own.
        if type(self)._member_type_ in (int, str, float, bytes, complex, tuple):
            return hash(self._value_)
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __setattr__(self, name, value):
        if name in ("name", "value") and name in self.__dict__:
            raise AttributeError(
                "<enum %r> cannot set attribute %r" % (type(self).__name__, name)
            )
        object.__setattr__(self, name, value)


class ReprEnum(Enum):
    """Members look like their values in str() and format(); only repr() is Enum's."""


class IntEnum(int, ReprEnum):
    """Members are integers."""


class StrEnum(str, ReprEnum):
    """Members are texts; auto() is the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if values and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        for value, what in zip(values[1:], ("encoding", "errors")):
            if not isinstance(value, str):
                raise TypeError("%s must be a string, not %r" % (what, value))
        text = str(*values)
        self = str.__new__(cls, text)
        self._value_ = text
        return self

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What a Flag does with bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


def _binary(value, width):
    # The sign's digit, then the others of a fixed width.
    sign = "1" if value < 0 else "0"
    value &= (1 << width) - 1
    return "0b%s %s" % (sign, ("{:0%db}" % width).format(value))


class Flag(Enum):
    """Members are bits that combine with |, &, ^ and ~."""

    _numeric_repr_ = repr
    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 1 << max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask = cls._flag_mask_
        all_bits = cls._all_bits_
        boundary = cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s"
                    % (cls, value, _binary(value, width), _binary(mask, width))
                )
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value &= mask
            elif value < 0:
                value += max(all_bits + 1, 1 << value.bit_length())
        if value < 0:
            if boundary is EJECT or boundary is KEEP:
                value += all_bits + 1
            else:
                value &= cls._singles_mask_
        found = cls._by_value(value)
        return cls._combined(value) if found is None else found

    @classmethod
    def _combined(cls, value):
        """A member without a name of its own, for a value that several make."""
        data_type = cls._member_type_
        if data_type is object:
            self = object.__new__(cls)
        else:
            self = data_type.__new__(cls, value)
        name = "|".join([m._name_ for m in cls._members_of(value)])
        unknown = value & ~cls._flag_mask_
        if name and unknown:
            name += "|%s" % cls._numeric_repr_(unknown)
        _show(self, name or None, value)
        self.__objclass__ = cls
        cls._value2member_map_[value] = self
        return self

    @classmethod
    def _members_of(cls, value):
        found = [cls._value2member_map_[b] for b in _bits(value & cls._singles_mask_)]
        if not cls._in_order_:
            found.sort(key=lambda m: m._sort_order_)
        return found

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, type(self).__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(self._members_of(self._value_))

    def __len__(self):
        return bin(self._value_).count("1")

    def __repr__(self):
        cls = type(self)
        text = cls._numeric_repr_(self._value_)
        if self._name_ is None:
            return "<%s: %s>" % (cls.__name__, text)
        return "<%s.%s: %s>" % (cls.__name__, self._name_, text)

    def __str__(self):
        cls = type(self)
        if self._name_ is None:
            return "%s(%r)" % (cls.__name__, self._value_)
        return "%s.%s" % (cls.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _other(self, other):
        # The bits of an operand; None where it has none.
        if isinstance(other, type(self)):
            return other._value_
        if isinstance(other, int) and type(self)._member_type_ is int:
            return int(other)
        return None

    def __or__(self, other):
        value = self._other(other)
        if value is None:
            return NotImplemented
        return type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        if value is None:
            return NotImplemented
        return type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        if value is None:
            return NotImplemented
        return type(self)(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)


class IntFlag(int, Flag, ReprEnum, boundary=KEEP):
    """Members are bits and integers."""


def unique(enumeration):
    """Class decorator: no two names for one value."""
    aliases = [
        "%s -> %s" % (name, found._name_)
        for name, found in enumeration._member_map_.items()
        if name != found._name_
    ]
    if aliases:
        raise ValueError(
            "duplicate values found in %r: %s" % (enumeration, ", ".join(aliases))
        )
    return enumeration


class EnumCheck(StrEnum):
    """What verify() checks."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE


class verify:
    """Class decorator: the checks that an enumeration has to pass."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named_flags(enumeration)
        return enumeration

    def _unique(self, enumeration):
        aliases = [
            "%s -> %s" % (name, found._name_)
            for name, found in enumeration._member_map_.items()
            if name != found._name_
        ]
        if aliases:
            raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join(aliases)))

    def _continuous(self, enumeration):
        values = [m._value_ for m in enumeration]
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            wanted = [1 << i for i in range(low.bit_length() - 1, high.bit_length())]
            kind = "flag"
        else:
            wanted = range(low, high + 1)
            kind = "enum"
        missing = [v for v in wanted if v not in values]
        if missing:
            raise ValueError(
                "invalid %s %r: missing values %s"
                % (kind, enumeration.__name__, ", ".join(map(str, missing)))
            )

    def _named_flags(self, enumeration):
        if not issubclass(enumeration, Flag):
            return
        names = []
        unnamed = 0
        for name, found in enumeration._member_map_.items():
            rest = found._value_ & ~enumeration._singles_mask_
            if rest and found._value_ > 0:
                names.append(name)
                unnamed |= rest
        if names:
            which = "alias %s is missing" % names[0]
            if len(names) > 1:
                which = "aliases %s and %s are missing" % (
                    ", ".join(names[:-1]),
                    names[-1],
                )
            bits = list(_bits(unnamed))
            how = "value 0x%x" % bits[0]
            if len(bits) > 1:
                how = "combined values of 0x%x" % unnamed
            raise ValueError(
                "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
                % (enumeration.__name__, which, how)
            )


def show_flag_values(value):
    """The single bits of a flag's value."""
    return list(_bits(int(value)))


def global_enum_repr(self):
    return "%s.%s" % (_module_of(self), self._name_)


def _module_of(self):
    return type(self).__module__.split(".")[-1]


def global_flag_repr(self):
    module = _module_of(self)
    if self._name_ is None:
        return "%s.%s(%r)" % (module, type(self).__name__, self._value_)
    return "|".join("%s.%s" % (module, name) for name in self._name_.split("|"))


def global_str(self):
    if self._name_ is None:
        return "%s(%r)" % (type(self).__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Class decorator: puts the members into the module as well."""
    import sys

    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    module = sys.modules.get(cls.__module__)
    if module is not None:
        for name, value in cls._member_map_.items():
            setattr(module, name, value)
    return cls
