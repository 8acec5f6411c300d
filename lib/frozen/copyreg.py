"""copyreg: how objects are taken apart for copies and pickles.

The extension registry (add_extension) is left out.
"""

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """pickle_function(obj) gives the parts of objects of a type."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


# Types whose instances' own content __new__ takes, and whose __new__ has no other use.
_VALUES = (int, float, str, bytes, bytearray, complex, tuple, frozenset)


def _own_reduce(x, name):
    # A class's own __reduce__ or __reduce_ex__, not the one of object.
    method = getattr(type(x), name, None)
    if method is None or method is getattr(object, name, None):
        return None
    for base in (dict, list, set, tuple, int, str, float, Exception):
        if method is getattr(base, name, None):
            return None
    return getattr(x, name)


def _reduce(x, protocol, error):
    """The parts of an object: func, args, state, list items, dict pairs."""
    cls = type(x)
    special = dispatch_table.get(cls)
    if special is not None:
        return special(x)
    method = _own_reduce(x, "__reduce_ex__")
    if method is not None:
        return method(protocol)
    method = _own_reduce(x, "__reduce__")
    if method is not None:
        return method()
    return _default_parts(x, cls, error)


def _default_parts(x, cls, error):
    state = _get_state(x)
    arguments = getattr(x, "__getnewargs_ex__", None)
    if arguments is not None:
        args, kwargs = arguments()
        return __newobj_ex__, (cls, args, kwargs), state
    items = pairs = None
    arguments = getattr(x, "__getnewargs__", None)
    if arguments is not None:
        args = arguments()
    else:
        args = ()
        if isinstance(x, BaseException):
            # An exception is made again from its arguments, by its class.
            return cls, x.args, state
        if isinstance(x, tuple) and not _is_instance_of_class(x):
            # A named tuple is made again from its items, by its class.
            return cls, tuple(list(x)), state
        if isinstance(x, (set, array_type())):
            return _reduce_container(x, cls, state)
        for base in _VALUES:
            if isinstance(x, base):
                args = (base(x),)
                break
        if isinstance(x, list):
            items = iter(x)
        elif isinstance(x, dict):
            pairs = iter(x.items())
        elif isinstance(x, deque_type()):
            return cls, ((), x.maxlen), state, iter(x)
        elif not _is_instance_of_class(x):
            raise error(
                "cannot pickle '%s' object" % cls.__name__
                if error is TypeError
                else "un(deep)copyable object of type %s" % cls
            )
    return __newobj__, (cls,) + tuple(args), state, items, pairs


def array_type():
    from array import array

    return array


def deque_type():
    from collections import deque

    return deque


def _reduce_container(x, cls, state):
    if isinstance(x, set):
        return cls, (list(x),), state
    return cls, (x.typecode, list(x)), state


def _is_instance_of_class(x):
    # Built-in types that hold something unseen (files, generators, ...) have no
    # attributes of their own.
    return hasattr(x, "__dict__") or hasattr(type(x), "__slots__")


def _get_state(x):
    method = getattr(x, "__getstate__", None)
    if method is not None and method is not getattr(object, "__getstate__", None):
        if getattr(type(x), "__getstate__", None) is not getattr(
            object, "__getstate__", None
        ):
            return method()
    state = getattr(x, "__dict__", None)
    state = dict(state) if state else None
    slots = {}
    for base in type(x).__mro__:
        names = base.__dict__.get("__slots__", ()) if base is not object else ()
        if isinstance(names, str):
            names = (names,)
        for name in names:
            if name in ("__dict__", "__weakref__") or state and name in state:
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = "_%s%s" % (base.__name__.lstrip("_"), name)
            if hasattr(x, name):
                slots[name] = getattr(x, name)
    if slots:
        return state, slots
    return state


def _set_state(x, state):
    method = getattr(x, "__setstate__", None)
    if method is not None:
        method(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        x.__dict__.update(state)
    if slots:
        for name, value in slots.items():
            setattr(x, name, value)
