"""contextlib: tools for the with statement, after CPython's documentation."""

import abc

__all__ = [
    "asynccontextmanager",
    "contextmanager",
    "closing",
    "nullcontext",
    "AbstractContextManager",
    "AbstractAsyncContextManager",
    "AsyncExitStack",
    "ContextDecorator",
    "AsyncContextDecorator",
    "ExitStack",
    "redirect_stdout",
    "redirect_stderr",
    "suppress",
    "aclosing",
    "chdir",
]


def _has(cls, *names):
    for name in names:
        if getattr(cls, name, None) is None:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is AbstractContextManager:
            return _has(subclass, "__enter__", "__exit__")
        return NotImplemented


class AbstractAsyncContextManager(abc.ABC):
    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is AbstractAsyncContextManager:
            return _has(subclass, "__aenter__", "__aexit__")
        return NotImplemented


def _wrap(wrapper, func):
    import functools

    return functools.update_wrapper(wrapper, func)


class ContextDecorator:
    """Lets a context manager be used as a decorator of functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return _wrap(inner, func)


class AsyncContextDecorator:
    """Lets an asynchronous context manager be used as a decorator."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return _wrap(inner, func)


class _Made:
    """What contextmanager() and asynccontextmanager() have in common."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func = func
        self.args = args
        self.kwds = kwds

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


def _is_wrapped_stop(error, value, kind):
    # A StopIteration that leaves a generator comes out in a RuntimeError.
    if not isinstance(value, kind):
        return False
    return error.args == ("generator raised " + kind.__name__,)


class _GeneratorContextManager(_Made, ContextDecorator):
    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exc_type, value, traceback):
        if exc_type is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            self.gen.close()
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = exc_type()
        try:
            self.gen.throw(value)
        except StopIteration as e:
            # True unless it is the same StopIteration that was thrown in.
            return e is not value
        except RuntimeError as e:
            if e is value or _is_wrapped_stop(e, value, StopIteration):
                return False
            raise
        except BaseException as e:
            if e is value:
                return False
            raise
        self.gen.close()
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    """Decorator: a generator function that yields once becomes a context manager."""

    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return _wrap(helper, func)


class _AsyncGeneratorContextManager(_Made, AsyncContextDecorator):
    async def __aenter__(self):
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exc_type, value, traceback):
        if exc_type is None:
            try:
                await self.gen.__anext__()
            except StopAsyncIteration:
                return False
            await self.gen.aclose()
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = exc_type()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as e:
            return e is not value
        except RuntimeError as e:
            stops = (StopIteration, StopAsyncIteration)
            if e is value or _is_wrapped_stop(e, value, stops):
                return False
            raise
        except BaseException as e:
            if e is value:
                return False
            raise
        await self.gen.aclose()
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    """As contextmanager(), for an asynchronous generator function."""

    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return _wrap(helper, func)


class closing(AbstractContextManager):
    """Calls thing.close() at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits thing.aclose() at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _Redirect(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        import sys

        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exc_type, exc_value, traceback):
        import sys

        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirect):
    """Standard output goes to another stream meanwhile."""

    _stream = "stdout"


class redirect_stderr(_Redirect):
    """Standard error goes to another stream meanwhile."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Ends silently where one of these exceptions is raised."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exc_type, exc_value, traceback):
        return exc_type is not None and issubclass(exc_type, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exc_info):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *exc_info):
        pass


class chdir(AbstractContextManager):
    """Another current folder meanwhile."""

    def __init__(self, path):
        self.path = path
        self._before = []

    def __enter__(self):
        import os

        self._before.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *exc_info):
        import os

        os.chdir(self._before.pop())


def _manager(cm, enter, exit, kind):
    # The methods of a context manager, from its class.
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, exit)
    except AttributeError:
        raise TypeError(
            "'%s.%s' object does not support the %scontext manager protocol"
            % (getattr(cls, "__module__", "builtins"), cls.__qualname__, kind)
        ) from None


def _chain(error, older, outer):
    """The error that a callback raised keeps what was raised before it."""
    while True:
        context = getattr(error, "__context__", None)
        if context is None or context is older:
            return
        if context is outer:
            break
        error = context
    try:
        error.__context__ = older
    except AttributeError:
        # An engine that keeps no context.
        pass


class _Stack:
    """What ExitStack and AsyncExitStack have in common."""

    def __init__(self):
        # (is it synchronous, callback with the exception's three arguments)
        self._callbacks = []

    def pop_all(self):
        """Moves the callbacks to a new stack."""
        new = type(self)()
        new._callbacks = self._callbacks
        self._callbacks = []
        return new

    def push(self, exit):
        exit_method = getattr(type(exit), "__exit__", None)
        if exit_method is None:
            self._callbacks.append((True, exit))
        else:
            self._callbacks.append((True, lambda *exc: exit_method(exit, *exc)))
        return exit

    def enter_context(self, cm):
        enter, exit = _manager(cm, "__enter__", "__exit__", "")
        result = enter(cm)
        self._callbacks.append((True, lambda *exc: exit(cm, *exc)))
        return result

    def callback(self, callback, /, *args, **kwds):
        def run(exc_type, exc, tb):
            callback(*args, **kwds)

        self._callbacks.append((True, run))
        return callback


class ExitStack(_Stack, AbstractContextManager):
    """Context managers and callbacks, ended in the opposite order."""

    def __enter__(self):
        return self

    def close(self):
        """Ends them now."""
        self.__exit__(None, None, None)

    def __exit__(self, exc_type, exc, tb):
        given = exc
        raised = False
        while self._callbacks:
            _, callback = self._callbacks.pop()
            try:
                if exc is None:
                    silenced = callback(None, None, None)
                else:
                    silenced = callback(type(exc), exc, _traceback(exc))
                if silenced and exc is not None:
                    exc = None
                    raised = False
            except BaseException as e:
                if exc is not None and e is not exc:
                    _chain(e, exc, None)
                exc = e
                raised = True
        if raised and exc is not given:
            raise exc
        if raised:
            return False
        return given is not None and exc is None


def _traceback(exc):
    return getattr(exc, "__traceback__", None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """As ExitStack, also for asynchronous ones."""

    async def enter_async_context(self, cm):
        enter, exit = _manager(cm, "__aenter__", "__aexit__", "asynchronous ")
        result = await enter(cm)
        self._callbacks.append((False, lambda *exc: exit(cm, *exc)))
        return result

    def push_async_exit(self, exit):
        exit_method = getattr(type(exit), "__aexit__", None)
        if exit_method is None:
            self._callbacks.append((False, exit))
        else:
            self._callbacks.append((False, lambda *exc: exit_method(exit, *exc)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def run(exc_type, exc, tb):
            await callback(*args, **kwds)

        self._callbacks.append((False, run))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        given = exc
        raised = False
        while self._callbacks:
            is_sync, callback = self._callbacks.pop()
            try:
                if exc is None:
                    silenced = callback(None, None, None)
                else:
                    silenced = callback(type(exc), exc, _traceback(exc))
                if not is_sync:
                    silenced = await silenced
                if silenced and exc is not None:
                    exc = None
                    raised = False
            except BaseException as e:
                if exc is not None and e is not exc:
                    _chain(e, exc, None)
                exc = e
                raised = True
        if raised and exc is not given:
            raise exc
        if raised:
            return False
        return given is not None and exc is None
