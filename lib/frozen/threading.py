"""threading: after CPython's documentation, over _thread.

Where there is no _thread yet, everything that one thread can do alone works: locks,
events that are set, local(); starting a thread raises RuntimeError.
"""

import time
from collections import deque

try:
    import _thread
except ImportError:
    _thread = None

__all__ = [
    "Barrier",
    "BoundedSemaphore",
    "BrokenBarrierError",
    "Condition",
    "Event",
    "Lock",
    "RLock",
    "Semaphore",
    "Thread",
    "ThreadError",
    "TIMEOUT_MAX",
    "Timer",
    "active_count",
    "current_thread",
    "enumerate",
    "excepthook",
    "get_ident",
    "local",
    "main_thread",
]

TIMEOUT_MAX = 4294967.0
ThreadError = RuntimeError
_STEP = 0.001


def get_ident():
    return 1 if _thread is None else _thread.get_ident()


get_native_id = get_ident


def _until(done, timeout):
    # Asks until it is so, or the time has passed.
    if done():
        return True
    end = None if timeout is None or timeout < 0 else time.monotonic() + timeout
    while not done():
        if end is not None and time.monotonic() >= end:
            return False
        time.sleep(_STEP)
    return True


class _Lock:
    def __init__(self):
        self._inner = None if _thread is None else _thread.allocate_lock()
        self._held = False

    def _try(self):
        if self._inner is not None:
            return self._inner.acquire(0)
        if self._held:
            return False
        self._held = True
        return True

    def acquire(self, blocking=True, timeout=-1):
        if not blocking:
            if timeout != -1:
                raise ValueError("can't specify a timeout for a non-blocking call")
            return self._try()
        if self._inner is not None and timeout == -1:
            return self._inner.acquire()
        return _until(self._try, timeout)

    def release(self):
        if not self.locked():
            raise RuntimeError("release unlocked lock")
        if self._inner is not None:
            self._inner.release()
        self._held = False

    def locked(self):
        return self._held if self._inner is None else self._inner.locked()

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc_info):
        self.release()


def Lock():
    return _Lock()


class _RLock:
    def __init__(self):
        self._lock = _Lock()
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        if not self._lock.acquire(blocking, timeout):
            return False
        self._owner, self._count = me, 1
        return True

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._lock.release()

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc_info):
        self.release()


def RLock():
    return _RLock()


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def wait(self, timeout=None):
        waiter = [False]
        self._waiters.append(waiter)
        self.release()
        try:
            return _until(lambda: waiter[0], timeout)
        finally:
            self.acquire()
            if waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else time.monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        while n > 0 and self._waiters:
            self._waiters.popleft()[0] = True
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._guard = Lock()

    def _try(self):
        with self._guard:
            if self._value == 0:
                return False
            self._value -= 1
            return True

    def acquire(self, blocking=True, timeout=None):
        return _until(self._try, timeout) if blocking else self._try()

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._guard:
            self._value += n

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial = value

    def release(self, n=1):
        if self._value + n > self._initial:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return _until(self.is_set, timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self.parties = parties
        self._action = action
        self._timeout = timeout
        self._count = 0
        self._round = 0
        self.broken = False
        self._guard = Lock()

    @property
    def n_waiting(self):
        return self._count

    def wait(self, timeout=None):
        with self._guard:
            if self.broken:
                raise BrokenBarrierError()
            mine = self._round
            index = self._count
            self._count += 1
            if self._count == self.parties:
                if self._action is not None:
                    self._action()
                self._count = 0
                self._round += 1
                return index
        limit = self._timeout if timeout is None else timeout
        if not _until(lambda: self._round != mine or self.broken, limit):
            self.abort()
        if self.broken:
            raise BrokenBarrierError()
        return index

    def abort(self):
        self.broken = True

    def reset(self):
        self.broken = False
        self._count = 0
        self._round += 1


_threads = {}
_numbers = [0]


def excepthook(args, /):
    import sys

    sys.stderr.write("Exception in thread %s:\n" % args.thread.name)
    sys.print_exception(args.exc_value, sys.stderr)


class _HookArguments:
    def __init__(self, thread, value):
        self.thread = thread
        self.exc_type = type(value)
        self.exc_value = value
        self.exc_traceback = None


class Thread:
    def __init__(
        self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None
    ):
        if name is None:
            _numbers[0] += 1
            name = "Thread-%d" % _numbers[0]
            if target is not None:
                name += " (%s)" % getattr(target, "__name__", "?")
        self.name = name
        self.daemon = bool(daemon)
        self.ident = None
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}
        self._started = False
        self._finished = False

    native_id = property(lambda self: self.ident)

    def start(self):
        if self._started:
            raise RuntimeError("threads can only be started once")
        if _thread is None:
            raise RuntimeError("can't start new thread: there is no _thread module")
        self._started = True
        _thread.start_new_thread(self._bootstrap, ())
        _until(lambda: self.ident is not None or self._finished, None)

    def _bootstrap(self):
        self.ident = get_ident()
        _threads[self.ident] = self
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as e:
            excepthook(_HookArguments(self, e))
        finally:
            _threads.pop(self.ident, None)
            self._finished = True

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if current_thread() is self:
            raise RuntimeError("cannot join current thread")
        _until(lambda: self._finished, timeout)

    def is_alive(self):
        return self._started and not self._finished

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def __repr__(self):
        if not self._started:
            status = "initial"
        else:
            status = "stopped" if self._finished else "started"
        if self.daemon:
            status += " daemon"
        if self.ident is not None:
            status += " %s" % self.ident
        return "<%s(%s, %s)>" % (type(self).__name__, self.name, status)


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread")
        self._started = True
        self.ident = get_ident()
        _threads[self.ident] = self


class _DummyThread(Thread):
    # A thread that threading did not start.

    def __init__(self):
        super().__init__(name="Dummy", daemon=True)
        self._started = True
        self.ident = get_ident()
        _threads[self.ident] = self


_main = _MainThread()


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args or ()
        self.kwargs = kwargs or {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def current_thread():
    return _threads.get(get_ident()) or _DummyThread()


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_threads)


activeCount = active_count


def enumerate():
    return list(_threads.values())


def settrace(func):
    raise NotImplementedError("threading.settrace is not offered")


class local:
    """Attributes that each thread has of its own."""

    def __init__(self, *args, **kwargs):
        object.__setattr__(self, "_own", {})

    def __getattr__(self, name):
        if name == "_own":
            raise AttributeError(name)
        values = self._own.setdefault(get_ident(), {})
        if name not in values:
            raise AttributeError(
                "'%s' object has no attribute '%s'" % (type(self).__name__, name)
            )
        return values[name]

    def __setattr__(self, name, value):
        self._own.setdefault(get_ident(), {})[name] = value

    def __delattr__(self, name):
        values = self._own.setdefault(get_ident(), {})
        if name not in values:
            raise AttributeError(name)
        del values[name]
