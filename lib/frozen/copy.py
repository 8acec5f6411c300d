"""copy: shallow and deep copies, after CPython's documentation.

An object may say how it is copied by __copy__, __deepcopy__, __reduce_ex__,
__getstate__ and __setstate__, or by a function in copyreg.
"""

__all__ = ["Error", "copy", "deepcopy", "replace"]

_ABSENT = object()


class Error(Exception):
    pass


error = Error

# Types whose values are never changed: a copy is the value itself.
_ATOMIC = {
    type(None),
    int,
    float,
    bool,
    complex,
    str,
    bytes,
    type,
    range,
    slice,
    property,
    object,
    type(Ellipsis),
    type(NotImplemented),
    type(lambda: None),
    type(len),
    type("".join),
}

_SHALLOW = {list, dict, set, bytearray}


def _is_class(x):
    return isinstance(x, type)


def copy(x):
    """A new object with the same contents."""
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset or _is_class(x):
        return x
    if cls in _SHALLOW:
        return x.copy() if cls is not bytearray else bytearray(x)
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _rebuild(x, None)


def deepcopy(x, memo=None, _nil=_ABSENT):
    """A new object with deep copies of the contents."""
    cls = type(x)
    if cls in _ATOMIC or _is_class(x):
        return x
    if memo is None:
        memo = {}
    key = id(x)
    done = memo.get(key, _ABSENT)
    if done is not _ABSENT:
        return done
    result = _deepcopy(x, cls, memo)
    if result is not x:
        memo[key] = result
        # Keeps x alive: its id must not come back for another object.
        memo.setdefault(id(memo), []).append(x)
    return result


def _deepcopy(x, cls, memo):
    if cls is list:
        result = []
        memo[id(x)] = result
        for item in x:
            result.append(deepcopy(item, memo))
        return result
    if cls is dict:
        result = {}
        memo[id(x)] = result
        for key, value in x.items():
            result[deepcopy(key, memo)] = deepcopy(value, memo)
        return result
    if cls is tuple:
        return _deepcopy_tuple(x, memo)
    if cls is set:
        return {deepcopy(item, memo) for item in x}
    if cls is frozenset:
        return frozenset([deepcopy(item, memo) for item in x])
    if cls is bytearray:
        return bytearray(x)
    method = getattr(x, "__deepcopy__", None)
    if method is not None:
        return method(memo)
    if _is_bound_method(x):
        return getattr(deepcopy(x.__self__, memo), x.__func__.__name__)
    return _rebuild(x, memo)


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # The tuple may have been reached again through one of its own items.
    done = memo.get(id(x), _ABSENT)
    if done is not _ABSENT:
        return done
    for before, after in zip(x, items):
        if before is not after:
            return tuple(items)
    return x


def _is_bound_method(x):
    return hasattr(x, "__self__") and hasattr(x, "__func__")


def _rebuild(x, memo):
    """Copies an object by what reduces it to its parts; deep where memo is given."""
    import copyreg

    parts = copyreg._reduce(x, 4, Error)
    if isinstance(parts, str):
        return x
    func, args, state, items, pairs = (tuple(parts) + (None,) * 3)[:5]
    deep = memo is not None
    if deep:
        args = [deepcopy(a, memo) for a in args]
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        copyreg._set_state(y, deepcopy(state, memo) if deep else state)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    """A copy with some fields changed, of a class with __replace__."""
    cls = type(obj)
    method = getattr(cls, "__replace__", None) or getattr(cls, "_replace", None)
    if method is None:
        raise TypeError("replace() does not support %s objects" % cls.__name__)
    return method(obj, **changes)
