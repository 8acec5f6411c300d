"""What weakref has in CPython beyond ref and finalize; weakref loads it on first use."""

from weakref import ref


class ReferenceError(Exception):
    """A proxy's object is gone."""


class WeakMethod:
    """A reference to a bound method that keeps neither object nor method."""

    def __init__(self, method, callback=None):
        self._object = ref(method.__self__)
        self._function = method.__func__

    def __call__(self):
        owner = self._object()
        return None if owner is None else getattr(owner, self._function.__name__)


class WeakSet:
    """A set whose items go when nobody else holds them."""

    def __init__(self, items=None):
        self._refs = {}
        if items is not None:
            self.update(items)

    def _alive(self):
        alive = []
        for key, item in list(self._refs.items()):
            value = item()
            if value is None:
                del self._refs[key]
            else:
                alive.append(value)
        return alive

    def __iter__(self):
        return iter(self._alive())

    def __len__(self):
        return len(self._alive())

    def __contains__(self, item):
        found = self._refs.get(id(item))
        return found is not None and found() is item

    def add(self, item):
        self._refs[id(item)] = ref(item)

    def update(self, items):
        for item in items:
            self.add(item)

    def discard(self, item):
        self._refs.pop(id(item), None)

    def remove(self, item):
        if item not in self:
            raise KeyError(item)
        self.discard(item)

    def clear(self):
        self._refs.clear()

    def pop(self):
        for item in self._alive():
            self.discard(item)
            return item
        raise KeyError("pop from empty WeakSet")

    def copy(self):
        return WeakSet(self)

    def __or__(self, other):
        result = self.copy()
        result.update(other)
        return result

    def __and__(self, other):
        return WeakSet(item for item in self if item in other)

    def __sub__(self, other):
        return WeakSet(item for item in self if item not in other)


class _WeakMapping:
    # Subclasses say how a pair is kept in _data, and what it is now.

    def __init__(self, *args, **kwargs):
        self._data = {}
        self.update(*args, **kwargs)

    def update(self, other=(), **kwargs):
        pairs = other.items() if hasattr(other, "items") else other
        for key, value in pairs:
            self[key] = value
        for key in kwargs:
            self[key] = kwargs[key]

    def __getitem__(self, key):
        value = self.get(key, self)
        if value is self:
            raise KeyError(key)
        return value

    def __contains__(self, key):
        return self.get(key, self) is not self

    def __iter__(self):
        return iter([key for key, _ in self._pairs()])

    def __len__(self):
        return len(self._pairs())

    def keys(self):
        return iter(self)

    def values(self):
        return iter([value for _, value in self._pairs()])

    def items(self):
        return iter(self._pairs())

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *default):
        value = self.get(key, self)
        if value is self:
            if default:
                return default[0]
            raise KeyError(key)
        del self[key]
        return value

    def clear(self):
        self._data.clear()


class WeakValueDictionary(_WeakMapping):
    """A dict whose entries go with their values."""

    def _pairs(self):
        pairs = []
        for key, item in list(self._data.items()):
            value = item()
            if value is None:
                del self._data[key]
            else:
                pairs.append((key, value))
        return pairs

    def get(self, key, default=None):
        item = self._data.get(key)
        value = None if item is None else item()
        return default if value is None else value

    def __setitem__(self, key, value):
        self._data[key] = ref(value)

    def __delitem__(self, key):
        del self._data[key]


class WeakKeyDictionary(_WeakMapping):
    """A dict whose entries go with their keys; equal keys are the same entry."""

    def _bucket(self, key):
        return self._data.setdefault(hash(key), [])

    def _pairs(self):
        pairs = []
        for number, bucket in list(self._data.items()):
            bucket[:] = [pair for pair in bucket if pair[0]() is not None]
            if not bucket:
                del self._data[number]
            for item, value in bucket:
                pairs.append((item(), value))
        return pairs

    def _find(self, key):
        bucket = self._data.get(hash(key), ())
        for index, (item, _) in enumerate(bucket):
            other = item()
            if other is not None and (other is key or other == key):
                return bucket, index
        return bucket, -1

    def get(self, key, default=None):
        bucket, index = self._find(key)
        return default if index < 0 else bucket[index][1]

    def __setitem__(self, key, value):
        bucket, index = self._find(key)
        if index < 0:
            self._bucket(key).append((ref(key), value))
        else:
            bucket[index] = (bucket[index][0], value)

    def __delitem__(self, key):
        bucket, index = self._find(key)
        if index < 0:
            raise KeyError(key)
        del bucket[index]


class ProxyType:
    """What proxy() gives: the object's attributes, as long as there is the object."""

    def __init__(self, item, callback):
        object.__setattr__(self, "_ref", ref(item, callback))

    def _target(self):
        item = self.__dict__["_ref"]()
        if item is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return item

    def __getattr__(self, name):
        return getattr(self._target(), name)

    def __setattr__(self, name, value):
        setattr(self._target(), name, value)

    def __str__(self):
        return str(self._target())

    def __repr__(self):
        return repr(self._target())

    def __call__(self, *args, **kwargs):
        return self._target()(*args, **kwargs)

    def __len__(self):
        return len(self._target())

    def __iter__(self):
        return iter(self._target())

    def __contains__(self, item):
        return item in self._target()

    def __getitem__(self, key):
        return self._target()[key]

    def __setitem__(self, key, value):
        self._target()[key] = value

    def __delitem__(self, key):
        del self._target()[key]

    def __bool__(self):
        return bool(self._target())

    def __eq__(self, other):
        return self._target() == other


ReferenceType = ref


def proxy(item, callback=None):
    return ProxyType(item, callback)
