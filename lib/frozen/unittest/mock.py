"""unittest.mock: objects that note how they are used, after CPython's documentation.

Left out: seal(), checking of signatures by autospec (create_autospec takes the names
of attributes only), and coroutines other than AsyncMock.
"""

import sys

__all__ = [
    "Mock",
    "MagicMock",
    "NonCallableMock",
    "NonCallableMagicMock",
    "AsyncMock",
    "PropertyMock",
    "patch",
    "call",
    "sentinel",
    "ANY",
    "DEFAULT",
    "FILTER_DIR",
    "create_autospec",
    "mock_open",
]

FILTER_DIR = True


class InvalidSpecError(Exception):
    pass


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING


def _show(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts += ["%s=%r" % item for item in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


class _Call:
    """One call: a name, the arguments and the keyword arguments."""

    def __init__(self, name="", args=(), kwargs=None, parent=None):
        self._name = name
        self.args = args
        self.kwargs = {} if kwargs is None else kwargs
        self._parent = parent

    def __call__(self, *args, **kwargs):
        return _Call(self._name, args, kwargs, self)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Call("%s.%s" % (self._name, name) if self._name else name, parent=self)

    def __len__(self):
        return 2 if not self._name else 3

    def __iter__(self):
        whole = (self._name, self.args, self.kwargs)
        return iter(whole if self._name else whole[1:])

    def __getitem__(self, index):
        return tuple(self)[index]

    def __eq__(self, other):
        if other is ANY:
            return True
        if isinstance(other, tuple):
            other = _of_tuple(other)
        if not isinstance(other, _Call):
            return False
        return (
            self._name == other._name
            and tuple(self.args) == tuple(other.args)
            and self.kwargs == other.kwargs
        )

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._name)

    def __repr__(self):
        name = self._name
        if not name:
            name = "call"
        elif not name.startswith("()"):
            name = "call." + name
        else:
            name = "call" + name
        return _show(name, self.args, self.kwargs)


def _of_tuple(items):
    name, args, kwargs = "", (), {}
    for item in items:
        if isinstance(item, str):
            name = item
        elif isinstance(item, tuple):
            args = item
        else:
            kwargs = item
    return _Call(name, args, kwargs)


call = _Call()


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return any(item == value for item in self)
        size = len(value)
        for start in range(len(self) - size + 1):
            if list(self[start : start + size]) == list(value):
                return True
        return False

    def __repr__(self):
        items = [repr(item) for item in self]
        line = "[" + ", ".join(items) + "]"
        return line if len(line) <= 80 else "[" + ",\n ".join(items) + "]"


_CONFIGURATION = ("return_value", "side_effect")


def _spec_names(spec):
    return spec if isinstance(spec, (list, tuple)) else dir(spec)


class NonCallableMock:
    """Any attribute of it is another mock, which it keeps."""

    def __init__(
        self,
        spec=None,
        wraps=None,
        name=None,
        spec_set=None,
        parent=None,
        **kwargs
    ):
        own = self.__dict__
        spec = spec_set if spec is None else spec
        own["_mock_spec"] = None if spec is None else list(_spec_names(spec))
        is_list = isinstance(spec, (list, tuple))
        spec_class = spec if isinstance(spec, type) else type(spec)
        own["_spec_class"] = None if spec is None or is_list else spec_class
        own["_mock_is_strict"] = spec_set is not None
        own["_mock_wraps"] = wraps
        own["_mock_name"] = name
        own["_mock_parent"] = parent
        own["_mock_children"] = {}
        own["_mock_deleted"] = set()
        own["_mock_return"] = kwargs.pop("return_value", DEFAULT)
        own["_mock_side_effect"] = _effect(kwargs.pop("side_effect", None))
        self._clear()
        self.configure_mock(**kwargs)

    def _clear(self):
        own = self.__dict__
        own["called"] = False
        own["call_count"] = 0
        own["call_args"] = None
        own["call_args_list"] = _CallList()
        own["method_calls"] = _CallList()
        own["mock_calls"] = _CallList()

    # Attributes.

    def _get_child_mock(self, **kwargs):
        return _child_class(type(self))(**kwargs)

    def __getattr__(self, name):
        if name == "_mock_children" or name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if name in self._mock_deleted:
            raise AttributeError(name)
        if name.startswith(("assert_", "assret", "asert", "aseert", "assrt")):
            raise AttributeError(
                "%r is not a valid assertion. Use a spec for the mock if %r is meant "
                "to be an attribute." % (name, name)
            )
        child = self._mock_children.get(name)
        if child is None:
            if self._mock_spec is not None and name not in self._mock_spec:
                raise AttributeError("Mock object has no attribute %r" % name)
            wrapped = self._mock_wraps
            child = self._get_child_mock(
                parent=self,
                name=name,
                wraps=None if wrapped is None else getattr(wrapped, name),
            )
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in _CONFIGURATION:
            object.__setattr__(self, name, value)
        elif name.startswith("__") and name.endswith("__"):
            self._set_special(name, value)
        else:
            if self._mock_is_strict and name not in self._mock_spec:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if isinstance(value, NonCallableMock) and value._mock_parent is None:
                if value._mock_name is None:
                    value.__dict__["_mock_parent"] = self
                    value.__dict__["_mock_name"] = name
            self._mock_deleted.discard(name)
            if isinstance(value, NonCallableMock):
                self._mock_children[name] = value
                self.__dict__.pop(name, None)
            else:
                self.__dict__[name] = value

    def __delattr__(self, name):
        if name in self._mock_deleted:
            raise AttributeError(name)
        self._mock_children.pop(name, None)
        self.__dict__.pop(name, None)
        self._mock_deleted.add(name)

    def _set_special(self, name, value):
        # Special methods are looked up on the class, so each such mock has its own.
        cls = type(self)
        if "_mock_own_class" not in cls.__dict__:
            cls = type(cls.__name__, (cls,), {"_mock_own_class": True})
            self.__class__ = cls
        if isinstance(value, NonCallableMock):

            def method(owner, *args, **kwargs):
                return value(*args, **kwargs)

            self._mock_children[name] = value
        else:
            method = value
        setattr(cls, name, method)

    @property
    def __class__(self):
        return self._spec_class or type(self)

    def _get_return(self):
        value = self._mock_return
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(parent=self, name="()")
            self.__dict__["_mock_return"] = value
        return value

    def _set_return(self, value):
        self.__dict__["_mock_return"] = value
        if isinstance(value, NonCallableMock) and value._mock_parent is None:
            if value._mock_name is None:
                value.__dict__["_mock_parent"] = self
                value.__dict__["_mock_name"] = "()"

    return_value = property(_get_return, _set_return)

    def _get_side_effect(self):
        return self._mock_side_effect

    def _set_side_effect(self, value):
        self.__dict__["_mock_side_effect"] = _effect(value)

    side_effect = property(_get_side_effect, _set_side_effect)

    def configure_mock(self, **kwargs):
        for path in sorted(kwargs, key=lambda path: path.count(".")):
            names = path.split(".")
            item = self
            for name in names[:-1]:
                item = getattr(item, name)
            setattr(item, names[-1], kwargs[path])

    def attach_mock(self, mock, attribute):
        mock.__dict__["_mock_parent"] = None
        mock.__dict__["_mock_name"] = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self.__dict__["_mock_spec"] = list(_spec_names(spec))
        self.__dict__["_mock_is_strict"] = bool(spec_set)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if any(seen is self for seen in visited):
            return
        visited.append(self)
        self._clear()
        if return_value:
            self.__dict__["_mock_return"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited)
        value = self._mock_return
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    # Noting calls.

    def _note(self, args, kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        noted = _Call("", args, kwargs)
        own["call_args"] = noted
        self.call_args_list.append(noted)
        self.mock_calls.append(noted)
        name, item = "", self
        while item._mock_parent is not None:
            step = item._mock_name
            name = step + _join(step, name)
            item = item._mock_parent
            item.mock_calls.append(_Call(name, args, kwargs))
            if "(" not in name:
                item.method_calls.append(_Call(name, args, kwargs))

    # Assertions.

    def _title(self):
        return self._mock_name or "mock"

    def assert_called(self):
        if not self.called:
            raise AssertionError(
                "Expected '%s' to have been called." % self._title()
            )

    def assert_not_called(self):
        if self.called:
            raise AssertionError(
                "Expected '%s' to not have been called. Called %d times.%s"
                % (self._title(), self.call_count, self._calls_text())
            )

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to have been called once. Called %d times.%s"
                % (self._title(), self.call_count, self._calls_text())
            )

    def _calls_text(self):
        return "\nCalls: %r." % self.mock_calls if self.mock_calls else ""

    def assert_called_with(self, /, *args, **kwargs):
        expected = _show(self._title(), args, kwargs)
        if self.call_args is None:
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: not called."
                % expected
            )
        if self.call_args != _Call("", args, kwargs):
            actual = _show(self._title(), self.call_args.args, self.call_args.kwargs)
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: %s"
                % (expected, actual)
            )

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to be called once. Called %d times.%s"
                % (self._title(), self.call_count, self._calls_text())
            )
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call("", args, kwargs) not in list(self.call_args_list):
            raise AssertionError(
                "%s call not found" % _show(self._title(), args, kwargs)
            )

    def assert_has_calls(self, calls, any_order=False):
        calls = list(calls)
        if any_order:
            rest = list(self.mock_calls)
            missing = []
            for item in calls:
                if item in rest:
                    rest.remove(item)
                else:
                    missing.append(item)
            if missing:
                raise AssertionError(
                    "%r does not contain all of %r in its call list, found %r instead"
                    % (self._title(), tuple(missing), list(self.mock_calls))
                )
        elif calls not in self.mock_calls:
            raise AssertionError(
                "Calls not found.\nExpected: %r\n  Actual: %r"
                % (_CallList(calls), self.mock_calls)
            )

    def __dir__(self):
        return list(self.__dict__) + list(self._mock_children)

    def __repr__(self):
        names, item = "", self
        while item is not None and item._mock_name is not None:
            names = item._mock_name + _join(item._mock_name, names)
            item = item._mock_parent
        if item is not None and item is not self:
            names = "mock" + _join("mock", names)
        name = " name=%r" % names if names else ""
        spec = self._spec_class
        spec = "" if spec is None else " spec=%r" % spec.__name__
        return "<%s%s%s id='%d'>" % (_kind_name(self), name, spec, id(self))


def _kind_name(mock):
    return type(mock).__name__


def _join(first, rest):
    if not rest or rest.startswith("("):
        return rest
    return "." + rest


def _effect(value):
    # An iterable is gone through call by call; an exception is raised.
    if value is None or callable(value) or isinstance(value, BaseException):
        return value
    return iter(value)


def _raises(value):
    if isinstance(value, BaseException):
        return True
    return isinstance(value, type) and issubclass(value, BaseException)


class Mock(NonCallableMock):
    def __call__(self, /, *args, **kwargs):
        self._note(args, kwargs)
        return self._result(args, kwargs)

    def _result(self, args, kwargs):
        effect = self._mock_side_effect
        if effect is not None:
            if _raises(effect):
                raise effect
            result = (
                effect(*args, **kwargs)
                if callable(effect) and not hasattr(effect, "__next__")
                else next(effect)
            )
            if _raises(result):
                raise result
            if result is not DEFAULT:
                return result
        if self._mock_return is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


_DEFAULTS = {
    "__len__": 0,
    "__bool__": True,
    "__int__": 1,
    "__float__": 1.0,
    "__complex__": 1j,
    "__index__": 1,
    "__contains__": False,
    "__exit__": False,
}

_PLAIN = (
    "__enter__ __getitem__ __setitem__ __delitem__ __add__ __sub__ __mul__ "
    "__truediv__ __floordiv__ __mod__ __pow__ __and__ __or__ __xor__ __lshift__ "
    "__rshift__ __neg__ __pos__ __invert__ __iadd__ __isub__ __imul__"
).split()


class _Magic:
    # Mixed in: every special method is a mock, made when it is first called.

    def _special(self, name):
        child = self._mock_children.get(name)
        if child is None:
            child = MagicMock(name=name, parent=self)
            if name in _DEFAULTS:
                child.return_value = _DEFAULTS[name]
            elif name == "__iter__":
                child.side_effect = lambda: iter([])
            self._mock_children[name] = child
        return child

    def __getattr__(self, name):
        if name in _SPECIAL:
            return self._special(name)
        return NonCallableMock.__getattr__(self, name)


def _add_special(name):
    def get(self):
        return self._special(name)

    def put(self, value):
        self._set_special(name, value)

    setattr(_Magic, name, property(get, put))


_SPECIAL = ["__iter__"] + list(_DEFAULTS) + _PLAIN
for _name in _SPECIAL:
    _add_special(_name)


class NonCallableMagicMock(_Magic, NonCallableMock):
    pass


class MagicMock(_Magic, Mock):
    pass


class AsyncMock(MagicMock):
    """A mock whose call is a coroutine."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["await_count"] = 0
        self.__dict__["await_args"] = None
        self.__dict__["await_args_list"] = _CallList()

    async def _awaited(self, args, kwargs):
        own = self.__dict__
        own["await_count"] += 1
        own["await_args"] = _Call("", args, kwargs)
        own["await_args_list"].append(own["await_args"])
        result = self._result(args, kwargs)
        if hasattr(result, "send") and not isinstance(result, NonCallableMock):
            result = await result
        return result

    def __call__(self, /, *args, **kwargs):
        self._note(args, kwargs)
        return self._awaited(args, kwargs)

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError("Expected %s to have been awaited." % self._title())

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(
                "Expected %s to have been awaited once. Awaited %d times."
                % (self._title(), self.await_count)
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args != _Call("", args, kwargs):
            raise AssertionError(
                "expected await not found.\nExpected: %s\nActual: %r"
                % (_show(self._title(), args, kwargs), self.await_args)
            )

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(
                "Expected %s to not have been awaited. Awaited %d times."
                % (self._title(), self.await_count)
            )


class PropertyMock(Mock):
    """Stands in a class as a property; calls are reads and writes of it."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def _child_class(cls):
    for kind in (AsyncMock, MagicMock, Mock):
        if issubclass(cls, kind):
            return kind
    return MagicMock if issubclass(cls, NonCallableMagicMock) else Mock


def create_autospec(spec, spec_set=False, instance=False, **kwargs):
    """A mock with the attributes of spec; what spec lacks, it lacks."""
    mock = MagicMock(spec=spec, **kwargs)
    if isinstance(spec, type) and not instance:
        mock.return_value = MagicMock(spec=spec)
    return mock


# Patching.


class _Patch:
    def __init__(self, getter, attribute, new, spec, create, new_callable, kwargs):
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.spec = spec
        self.create = create
        self.new_callable = new_callable
        self.kwargs = kwargs
        self.others = []

    def __enter__(self):
        self.target = self.getter()
        name = self.attribute
        self.was_local = name in getattr(self.target, "__dict__", {})
        self.before = (
            self.target.__dict__[name]
            if self.was_local
            else getattr(self.target, name, _missing)
        )
        if self.before is _missing and not self.create:
            raise AttributeError(
                "%r does not have the attribute %r" % (self.target, name)
            )
        new = self.new
        if new is DEFAULT:
            new = self._make()
        setattr(self.target, name, new)
        if self.others:
            found = {name: new} if self.new is DEFAULT else {}
            for other in self.others:
                value = other.__enter__()
                if other.new is DEFAULT:
                    found[other.attribute] = value
            return found
        return new

    def _make(self):
        kwargs = dict(self.kwargs)
        if self.spec is not None:
            kwargs["spec"] = self.before if self.spec is True else self.spec
        if self.new_callable is not None:
            return self.new_callable(**kwargs)
        kwargs.setdefault("name", self.attribute)
        return MagicMock(**kwargs)

    def __exit__(self, *exc_info):
        for other in reversed(self.others):
            other.__exit__(*exc_info)
        if self.was_local or self.before is not _missing and not hasattr(
            self.target, "__dict__"
        ):
            setattr(self.target, self.attribute, self.before)
        else:
            delattr(self.target, self.attribute)
            if self.before is not _missing and not hasattr(
                self.target, self.attribute
            ):
                setattr(self.target, self.attribute, self.before)
        return False

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self in _active:
            _active.remove(self)
            self.__exit__(None, None, None)

    def _copy(self):
        copy = _Patch(
            self.getter,
            self.attribute,
            self.new,
            self.spec,
            self.create,
            self.new_callable,
            self.kwargs,
        )
        copy.others = [other._copy() for other in self.others]
        return copy

    def __call__(self, item):
        if isinstance(item, type):
            for name in dir(item):
                method = getattr(item, name)
                if name.startswith(patch.TEST_PREFIX) and callable(method):
                    setattr(item, name, self._decorated(method))
            return item
        return self._decorated(item)

    def _decorated(self, function):
        import functools

        # Decorators of one function gather in a list, the innermost first.
        patches = getattr(function, "_mock_patches", None)
        if patches is not None:
            patches.append(self)
            return function
        patches = [self]

        @functools.wraps(function)
        def patched(*args, **kwargs):
            entered = []
            try:
                for item in patches:
                    item = item._copy()
                    new = item.__enter__()
                    entered.append(item)
                    if item.others:
                        kwargs.update(new)
                    elif item.new is DEFAULT:
                        args += (new,)
                return function(*args, **kwargs)
            finally:
                for item in reversed(entered):
                    item.__exit__(None, None, None)

        patched._mock_patches = patches
        return patched


_active = []


def _import(name):
    module = __import__(name, None, None, ["*"])
    return module


def _find(path):
    # The module or class that a dotted name names.
    names = path.split(".")
    for count in range(len(names), 0, -1):
        try:
            item = _import(".".join(names[:count]))
            break
        except ImportError:
            if count == 1:
                raise
    for name in names[count:]:
        item = getattr(item, name)
    return item


class _Patcher:
    TEST_PREFIX = "test"

    def __call__(
        self,
        target,
        new=DEFAULT,
        spec=None,
        create=False,
        spec_set=None,
        autospec=None,
        new_callable=None,
        **kwargs
    ):
        path, dot, attribute = target.rpartition(".")
        if not dot:
            raise TypeError(
                "Need a valid target to patch. You supplied: %r" % (target,)
            )
        spec = spec or spec_set or autospec
        return _Patch(
            lambda: _find(path), attribute, new, spec, create, new_callable, kwargs
        )

    def object(
        self,
        target,
        attribute,
        new=DEFAULT,
        spec=None,
        create=False,
        spec_set=None,
        autospec=None,
        new_callable=None,
        **kwargs
    ):
        spec = spec or spec_set or autospec
        return _Patch(
            lambda: target, attribute, new, spec, create, new_callable, kwargs
        )

    def multiple(self, target, spec=None, create=False, **kwargs):
        def get():
            return _find(target) if isinstance(target, str) else target

        patches = [
            _Patch(get, name, new, spec, create, None, {})
            for name, new in kwargs.items()
        ]
        if not patches:
            raise ValueError("Must supply at least one keyword argument")
        patches[0].others = patches[1:]
        return patches[0]

    def dict(self, in_dict, values=(), clear=False, **kwargs):
        return _PatchDict(in_dict, values, clear, kwargs)

    def stopall(self):
        for active in reversed(list(_active)):
            active.stop()


class _PatchDict:
    def __init__(self, in_dict, values, clear, kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def __enter__(self):
        target = self.in_dict
        if isinstance(target, str):
            target = _find(target)
        self.target = target
        self.before = {key: target[key] for key in target}
        if self.clear:
            _empty(target)
        for key, value in self.values.items():
            target[key] = value
        return target

    def __exit__(self, *exc_info):
        _empty(self.target)
        for key, value in self.before.items():
            self.target[key] = value
        return False

    start = __enter__

    def stop(self):
        self.__exit__()

    def __call__(self, item):
        if isinstance(item, type):
            for name in dir(item):
                if name.startswith(patch.TEST_PREFIX):
                    setattr(item, name, self._decorated(getattr(item, name)))
            return item
        return self._decorated(item)

    def _decorated(self, function):
        import functools

        @functools.wraps(function)
        def patched(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return patched


def _empty(mapping):
    for key in list(mapping):
        del mapping[key]


patch = _Patcher()


def mock_open(mock=None, read_data=""):
    """A mock that stands for open(), with something to read."""
    import io

    if mock is None:
        mock = MagicMock(name="open")
    handle = MagicMock(name="handle")
    handle.__enter__.return_value = handle

    def begin(*args, **kwargs):
        source = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
        stream = source(read_data)
        handle.read.side_effect = stream.read
        handle.readline.side_effect = stream.readline
        handle.readlines.side_effect = stream.readlines
        handle.__iter__.side_effect = lambda: iter(stream.readlines())
        return DEFAULT

    mock.side_effect = begin
    mock.return_value = handle
    return mock
