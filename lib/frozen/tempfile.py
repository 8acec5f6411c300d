"""tempfile: files and folders that nobody else uses, after CPython's documentation."""

import io
import os

__all__ = [
    "NamedTemporaryFile",
    "TemporaryFile",
    "SpooledTemporaryFile",
    "TemporaryDirectory",
    "mkstemp",
    "mkdtemp",
    "mktemp",
    "TMP_MAX",
    "gettempprefix",
    "tempdir",
    "gettempdir",
    "gettempprefixb",
    "gettempdirb",
]

TMP_MAX = 10000
template = "tmp"
# The folder for temporary files; a program may set it.
tempdir = None

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def _random_name():
    return "".join([_LETTERS[b % 37] for b in os.urandom(8)])


def _candidates():
    for name in ("TMPDIR", "TEMP", "TMP"):
        folder = os.getenv(name)
        if folder:
            yield os.path.abspath(folder)
    yield from ("/tmp", "/var/tmp", "/usr/tmp", os.getcwd())


def _is_usable(folder):
    # A folder in which a file can be made and written.
    path = os.path.join(folder, _random_name())
    try:
        with open(path, "wb") as f:
            f.write(b"blat")
        os.unlink(path)
    except OSError:
        return False
    return True


def gettempdir():
    """The folder for temporary files."""
    global tempdir
    if tempdir is None:
        for folder in _candidates():
            if _is_usable(folder):
                tempdir = folder
                break
        else:
            raise OSError(
                2,
                "No usable temporary directory found in %s" % list(_candidates()),
            )
    return os.fsdecode(tempdir)


def gettempdirb():
    return gettempdir().encode()


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def _arguments(prefix, suffix, dir):
    # All texts or all bytes; what is not given follows what is.
    kinds = {isinstance(x, bytes) for x in (prefix, suffix) if x is not None}
    if dir is not None:
        dir = os.fspath(dir)
        kinds.add(isinstance(dir, bytes))
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    is_bytes = True in kinds
    texts = []
    for value, default in ((prefix, template), (suffix, ""), (dir, None)):
        if value is None:
            value = gettempdir() if default is None else default
        texts.append(value.decode() if isinstance(value, bytes) else value)
    return texts[0], texts[1], texts[2], is_bytes


def _paths(prefix, suffix, dir):
    for _ in range(TMP_MAX):
        yield os.path.join(dir, prefix + _random_name() + suffix)
    raise OSError(17, "No usable temporary file name found")


def _make_file(prefix, suffix, dir):
    # An open descriptor and the path of a file that did not exist before.
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    for path in _paths(prefix, suffix, dir):
        try:
            return os.open(path, flags, 0o600), os.path.abspath(path)
        except OSError as e:
            if e.errno != 17:
                raise


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """A new file: its open descriptor and its path."""
    prefix, suffix, dir, is_bytes = _arguments(prefix, suffix, dir)
    fd, path = _make_file(prefix, suffix, dir)
    return fd, path.encode() if is_bytes else path


def mkdtemp(suffix=None, prefix=None, dir=None):
    """The path of a new folder."""
    prefix, suffix, dir, is_bytes = _arguments(prefix, suffix, dir)
    for path in _paths(prefix, suffix, dir):
        try:
            os.mkdir(path)
        except OSError as e:
            if e.errno != 17:
                raise
            continue
        os.chmod(path, 0o700)
        path = os.path.abspath(path)
        return path.encode() if is_bytes else path


def mktemp(suffix="", prefix=template, dir=None):
    """A path that does not exist; another process may make it before you do."""
    for path in _paths(prefix, suffix, gettempdir() if dir is None else dir):
        if not os.path.lexists(path):
            return os.path.abspath(path)


class _Temporary:
    """An open file with a name, which is removed when it is closed."""

    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._closed = False

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()
        self._remove()

    def __iter__(self):
        return iter(self.file)

    def __next__(self):
        return next(self.file)

    def read(self, *args):
        return self.file.read(*args)

    def write(self, data):
        return self.file.write(data)

    def close(self):
        if not self._closed:
            self._closed = True
            self.file.close()
            if self._delete_on_close:
                self._remove()

    def _remove(self):
        if self.delete:
            self.delete = False
            try:
                os.unlink(self.name)
            except OSError:
                pass

    def __repr__(self):
        return "<tempfile file %r>" % (self.name,)


def NamedTemporaryFile(
    mode="w+b",
    buffering=-1,
    encoding=None,
    newline=None,
    suffix=None,
    prefix=None,
    dir=None,
    delete=True,
    *,
    errors=None,
    delete_on_close=True
):
    """A new open file; it is removed when it is closed, unless delete is false."""
    prefix, suffix, dir, _ = _arguments(prefix, suffix, dir)
    file, path = _open(mode, encoding, newline, errors, prefix, suffix, dir)
    return _Temporary(file, path, delete, delete_on_close)


def _open(mode, encoding, newline, errors, prefix, suffix, dir):
    options = {}
    if encoding is not None:
        options["encoding"] = encoding
    if newline is not None:
        options["newline"] = newline
    if errors is not None:
        options["errors"] = errors
    fd, path = _make_file(prefix, suffix, dir)
    os.close(fd)
    try:
        return io.open(path, mode, **options), path
    except Exception:
        os.unlink(path)
        raise


def TemporaryFile(
    mode="w+b",
    buffering=-1,
    encoding=None,
    newline=None,
    suffix=None,
    prefix=None,
    dir=None,
    *,
    errors=None
):
    """A new open file without a name."""
    prefix, suffix, dir, _ = _arguments(prefix, suffix, dir)
    file, path = _open(mode, encoding, newline, errors, prefix, suffix, dir)
    os.unlink(path)
    return file


class SpooledTemporaryFile:
    """A file in memory, until it is larger than max_size; then on disk."""

    def __init__(
        self,
        max_size=0,
        mode="w+b",
        buffering=-1,
        encoding=None,
        newline=None,
        suffix=None,
        prefix=None,
        dir=None,
        *,
        errors=None
    ):
        self._max_size = max_size
        self._rolled = False
        self._file = io.BytesIO() if "b" in mode else io.StringIO()
        self._arguments = (mode, buffering, encoding, newline, suffix, prefix, dir)
        self.mode = mode

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Goes to disk now."""
        if self._rolled:
            return
        place = self._file.tell()
        content = self._file.getvalue()
        self._file.close()
        self._file = TemporaryFile(*self._arguments)
        self._file.write(content)
        self._file.seek(place)
        self._rolled = True

    def write(self, data):
        result = self._file.write(data)
        self._check()
        return result

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._file.close()

    def __iter__(self):
        return iter(self._file)


class TemporaryDirectory:
    """A new folder, removed with all in it when the with statement ends."""

    def __init__(
        self,
        suffix=None,
        prefix=None,
        dir=None,
        ignore_cleanup_errors=False,
        *,
        delete=True
    ):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_errors = ignore_cleanup_errors
        self._delete = delete

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        import shutil

        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore_errors)

    def __repr__(self):
        return "<%s %r>" % (type(self).__name__, self.name)
