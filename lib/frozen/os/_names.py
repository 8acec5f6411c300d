"""os: the environment, names of paths, and facts about the system."""

import uos


class _Environ(dict):
    """The environment: changes reach child processes."""

    def _key(self, key):
        if not isinstance(key, str):
            raise TypeError("str expected, not %s" % type(key).__name__)
        return key

    def __setitem__(self, key, value):
        uos.putenv(self._key(key), self._key(value))
        super().__setitem__(key, value)

    def __delitem__(self, key):
        if self._key(key) not in self:
            raise KeyError(key)
        uos.unsetenv(key)
        super().__delitem__(key)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kwargs):
        for key, value in dict(other, **kwargs).items():
            self[key] = value

    def pop(self, key, *default):
        if key not in self and default:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError("popitem(): dictionary is empty")

    def clear(self):
        for key in list(self):
            del self[key]

    def copy(self):
        return dict(self)

    __copy__ = copy

    def __or__(self, other):
        return dict(self) | dict(other)

    def __ror__(self, other):
        return dict(other) | dict(self)

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        pairs = ["%r: %r" % pair for pair in self.items()]
        return "environ({%s})" % ", ".join(pairs)


def _environment():
    result = _Environ()
    for key, value in uos.environ.items():
        dict.__setitem__(result, key, value)
    return result


environ = _environment()


def _refuse(name):
    def refuse(*args, **kwargs):
        raise NotImplementedError("os.%s() is not supported" % name)

    return refuse


getenvb = _refuse("getenvb")
get_inheritable = _refuse("get_inheritable")
set_inheritable = _refuse("set_inheritable")
environb = None


def fspath(path):
    """The text or bytes of a path."""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(
            "expected str, bytes or os.PathLike object, not " + type(path).__name__
        )
    result = method(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(
        "expected %s.__fspath__() to return str or bytes, not %s"
        % (type(path).__name__, type(result).__name__)
    )


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


def strerror(code):
    """The text of an error number."""
    import errno

    if code in _ERRORS:
        return _ERRORS[code]
    return errno.errorcode.get(code, "Unknown error %d" % code)


_ERRORS = {
    0: "Success",
    1: "Operation not permitted",
    2: "No such file or directory",
    3: "No such process",
    4: "Interrupted system call",
    5: "Input/output error",
    9: "Bad file descriptor",
    10: "No child processes",
    11: "Resource temporarily unavailable",
    12: "Cannot allocate memory",
    13: "Permission denied",
    16: "Device or resource busy",
    17: "File exists",
    18: "Invalid cross-device link",
    19: "No such device",
    20: "Not a directory",
    21: "Is a directory",
    22: "Invalid argument",
    24: "Too many open files",
    26: "Text file busy",
    27: "File too large",
    28: "No space left on device",
    29: "Illegal seek",
    30: "Read-only file system",
    32: "Broken pipe",
    36: "File name too long",
    39: "Directory not empty",
    40: "Too many levels of symbolic links",
    95: "Operation not supported",
    98: "Address already in use",
    103: "Software caused connection abort",
    104: "Connection reset by peer",
    107: "Transport endpoint is not connected",
    110: "Connection timed out",
    111: "Connection refused",
    113: "No route to host",
    114: "Operation already in progress",
    115: "Operation now in progress",
}


def cpu_count():
    """The number of processors, from the kernel; None where it does not say."""
    try:
        with open("/proc/cpuinfo") as f:
            return sum(1 for line in f if line.startswith("processor")) or None
    except OSError:
        return None


process_cpu_count = cpu_count


class terminal_size(tuple):
    """columns and lines"""

    @property
    def columns(self):
        return self[0]

    @property
    def lines(self):
        return self[1]

    def __repr__(self):
        return "os.terminal_size(columns=%r, lines=%r)" % (self[0], self[1])


def get_terminal_size(fd=1):
    """The terminal's size; OSError where it is none."""
    import _posix

    return terminal_size(_posix.terminal_size(fd))


def getlogin():
    for key in ("LOGNAME", "USER"):
        if environ.get(key):
            return environ[key]
    raise OSError(6, "No such device or address")


uname_result = tuple
