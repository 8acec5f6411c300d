"""inspect: what objects are, after CPython's documentation.

What is known of a function are its parameters, not what their defaults are: those
show as `...` in a signature. Frames and sources are left out.
"""

import _inspect
import sys

__all__ = [
    "Parameter",
    "Signature",
    "cleandoc",
    "getdoc",
    "getfile",
    "getmembers",
    "getmodule",
    "getmro",
    "isabstract",
    "isasyncgen",
    "isasyncgenfunction",
    "isawaitable",
    "isbuiltin",
    "isclass",
    "iscoroutine",
    "iscoroutinefunction",
    "isfunction",
    "isgenerator",
    "isgeneratorfunction",
    "ismethod",
    "ismodule",
    "isroutine",
    "signature",
]


def _function():
    pass


def _generator_function():
    yield


async def _coroutine_function():
    pass


class _Class:
    def method(self):
        pass


_coroutine = _coroutine_function()
_FUNCTION = type(_function)
_GENERATOR = type(_generator_function())
_COROUTINE = type(_coroutine)
_coroutine.close()
_METHOD = type(_Class().method)
_BUILTIN = type(len)
_BUILTIN_METHOD = type([].append)


def isfunction(obj):
    return _inspect.kind(obj) is not None


def isgeneratorfunction(obj):
    return _inspect.kind(getattr(obj, "__func__", obj)) == "generator"


def isgenerator(obj):
    return isinstance(obj, _GENERATOR)


def iscoroutinefunction(obj):
    return _inspect.kind(getattr(obj, "__func__", obj)) == "coroutine"


def isasyncgenfunction(obj):
    return _inspect.kind(getattr(obj, "__func__", obj)) == "async_generator"


def iscoroutine(obj):
    return isinstance(obj, _COROUTINE)


def isawaitable(obj):
    return iscoroutine(obj) or hasattr(type(obj), "__await__")


def isasyncgen(obj):
    return hasattr(obj, "__anext__") and hasattr(obj, "asend")


def isclass(obj):
    return isinstance(obj, type)


def ismodule(obj):
    return isinstance(obj, type(sys))


def ismethod(obj):
    return isinstance(obj, _METHOD) and _METHOD is not _FUNCTION


def isbuiltin(obj):
    return repr(obj) == "<function>" or repr(obj).startswith("<built-in")


def isroutine(obj):
    return (
        isfunction(obj)
        or ismethod(obj)
        or isgeneratorfunction(obj)
        or isinstance(obj, (_BUILTIN, _BUILTIN_METHOD))
    )


def isabstract(obj):
    return isclass(obj) and bool(getattr(obj, "__abstractmethods__", None))


def isdatadescriptor(obj):
    kind = type(obj)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    kind = type(obj)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def getmembers(obj, predicate=None):
    members = []
    for name in sorted(set(dir(obj))):
        try:
            value = getattr(obj, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            members.append((name, value))
    return members


def getmro(cls):
    return cls.__mro__


def getmodule(obj, _filename=None):
    if ismodule(obj):
        return obj
    return sys.modules.get(getattr(obj, "__module__", None))


def getmodulename(path):
    name = path.rsplit("/", 1)[-1]
    return name[:-3] if name.endswith(".py") else None


def getfile(obj):
    module = getmodule(obj)
    path = getattr(module, "__file__", None)
    if path is None:
        raise TypeError("%r is a built-in object" % (obj,))
    return path


getsourcefile = getfile


def getdoc(obj):
    doc = getattr(obj, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [
        len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()
    ]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getattr_static(obj, attr, *default):
    for holder in (obj,) + tuple(type(obj).__mro__):
        names = getattr(holder, "__dict__", {})
        if attr in names:
            return names[attr]
    if default:
        return default[0]
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if any(func is other for other in seen):
            raise ValueError("wrapper loop when unwrapping %r" % (func,))
        seen.append(func)
    return func


class _Empty:
    pass


_KINDS = (
    "POSITIONAL_ONLY",
    "POSITIONAL_OR_KEYWORD",
    "VAR_POSITIONAL",
    "KEYWORD_ONLY",
    "VAR_KEYWORD",
)


class Parameter:
    empty = _Empty
    (
        POSITIONAL_ONLY,
        POSITIONAL_OR_KEYWORD,
        VAR_POSITIONAL,
        KEYWORD_ONLY,
        VAR_KEYWORD,
    ) = range(5)

    def __init__(self, name, kind, *, default=_Empty, annotation=_Empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def __str__(self):
        text = {2: "*", 4: "**"}.get(self.kind, "") + self.name
        if self.annotation is not _Empty:
            text += ": " + getattr(self.annotation, "__name__", repr(self.annotation))
        if self.default is not _Empty:
            equals = " = " if self.annotation is not _Empty else "="
            text += equals + repr(self.default)
        return text

    def __repr__(self):
        return '<Parameter "%s">' % self

    def __eq__(self, other):
        return isinstance(other, Parameter) and vars(self) == vars(other)


class Signature:
    empty = _Empty

    def __init__(self, parameters=None, *, return_annotation=_Empty):
        self.parameters = {p.name: p for p in parameters or ()}
        self.return_annotation = return_annotation

    def __str__(self):
        parts = []
        has_star = False
        values = list(self.parameters.values())
        for index, parameter in enumerate(values):
            if parameter.kind == Parameter.VAR_POSITIONAL:
                has_star = True
            if parameter.kind == Parameter.KEYWORD_ONLY and not has_star:
                parts.append("*")
                has_star = True
            parts.append(str(parameter))
            if parameter.kind == Parameter.POSITIONAL_ONLY:
                following = values[index + 1 : index + 2]
                if not following or following[0].kind != Parameter.POSITIONAL_ONLY:
                    parts.append("/")
        text = "(%s)" % ", ".join(parts)
        if self.return_annotation is not _Empty:
            returned = self.return_annotation
            text += " -> " + getattr(returned, "__name__", repr(returned))
        return text

    def __repr__(self):
        return "<Signature %s>" % self


class _Unknown:
    """A default that is there, but cannot be read."""

    def __repr__(self):
        return "..."


_UNKNOWN = _Unknown()


def _target(obj):
    # The Python function that a call runs, and how many arguments it gets by itself.
    if isclass(obj):
        made = getattr(obj, "__init__", None)
        if _inspect.kind(made) is None and "__new__" in dir(obj):
            made = obj.__new__
        return made, 1
    if ismethod(obj):
        return obj.__func__, 1
    if not isfunction(obj) and hasattr(type(obj), "__call__"):
        return type(obj).__call__, 1
    return obj, 0


def signature(obj, *, follow_wrapped=True, **_ignored):
    """The parameters of a Python function, method or class."""
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
    found = getattr(obj, "__signature__", None)
    if found is not None:
        return found
    if not callable(obj):
        raise TypeError("%r is not a callable object" % (obj,))
    function, bound = _target(obj)
    known = _inspect.parameters(function)
    if known is None:
        if isclass(obj) and not isbuiltin(obj) and hasattr(obj, "__dict__"):
            return Signature([])
        raise ValueError("no signature found for builtin %r" % (obj,))
    notes = getattr(function, "__annotations__", None) or {}
    returned = notes.get("return", _Empty)
    if isclass(obj):
        returned = _Empty
    return Signature(_made(known, notes)[bound:], return_annotation=returned)


def _made(known, notes):
    names, posonly, has_rest, kwonly, has_named, defaults, kwdefaults = known

    def parameter(name, kind, has_default):
        default = _UNKNOWN if has_default else _Empty
        note = notes.get(name, _Empty)
        return Parameter(name, kind, default=default, annotation=note)

    made = []
    for index, name in enumerate(names):
        kind = Parameter.POSITIONAL_OR_KEYWORD
        if index < posonly:
            kind = Parameter.POSITIONAL_ONLY
        made.append(parameter(name, kind, index >= len(names) - defaults))
    if has_rest:
        made.append(parameter("args", Parameter.VAR_POSITIONAL, False))
    for name, has_default in zip(kwonly, kwdefaults):
        made.append(parameter(name, Parameter.KEYWORD_ONLY, has_default))
    if has_named:
        made.append(parameter("kwargs", Parameter.VAR_KEYWORD, False))
    return made


def getfullargspec(func):
    signature(func)


def _no_frames(*args, **kwargs):
    raise NotImplementedError("frames and sources cannot be read")


currentframe = stack = trace = getsource = getsourcelines = _no_frames
