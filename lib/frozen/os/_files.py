"""os: folders made, listed and walked through."""

import uos
from os._names import fspath
from os._stat import _no_dir_fd, _text, lstat, stat


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    _no_dir_fd(dir_fd)
    import _posix

    return _posix.access(_text(path), mode)


# Kinds of directory entries, as ilistdir() gives them.
_FOLDER = 0x4000
_FILE = 0x8000


class DirEntry:
    """An entry of a folder, as scandir() gives it."""

    def __init__(self, folder, name, kind, inode):
        self.name = name
        end = "/" if isinstance(folder, str) else b"/"
        if not folder or folder.endswith(end):
            self.path = folder + name
        else:
            self.path = folder + end + name
        self._kind = kind
        self._inode = inode
        self._stat = {}

    def inode(self):
        return self._inode or self.stat(follow_symlinks=False).st_ino

    def _mode(self, follow_symlinks):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode & 0xF000
        except OSError:
            return 0

    def is_dir(self, *, follow_symlinks=True):
        if self._kind:
            return self._kind == _FOLDER
        return self._mode(follow_symlinks) == _FOLDER

    def is_file(self, *, follow_symlinks=True):
        if self._kind:
            return self._kind == _FILE
        return self._mode(follow_symlinks) == _FILE

    def is_symlink(self):
        return self._kind == 0 and self._mode(False) == 0xA000

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        found = self._stat.get(follow_symlinks)
        if found is None:
            found = stat(self.path, follow_symlinks=follow_symlinks)
            self._stat[follow_symlinks] = found
        return found

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry %r>" % (self.name,)


class _Scan:
    """The iterator of scandir(), which is a context manager too."""

    def __init__(self, path):
        self._path = path
        self._entries = iter(list(uos.ilistdir(_text(path))))

    def __iter__(self):
        return self

    def __next__(self):
        entry = next(self._entries)
        name = entry[0]
        if isinstance(self._path, bytes):
            name = name.encode()
        return DirEntry(self._path, name, entry[1], entry[2])

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path="."):
    """The entries of a folder, with what is known of each."""
    return _Scan("." if path is None else fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    """For each folder below top: its path, its folders' names, its files' names."""
    top = fspath(top)
    folders = []
    files = []
    try:
        with scandir(top) as entries:
            for entry in entries:
                (folders if entry.is_dir() else files).append(entry.name)
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    if topdown:
        yield top, folders, files
    for name in folders:
        path = _join(top, name)
        if followlinks or not _is_link(path):
            yield from walk(path, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def _join(folder, name):
    end = "/" if isinstance(folder, str) else b"/"
    return folder + name if folder.endswith(end) else folder + end + name


def _is_link(path):
    try:
        return lstat(path)[0] & 0xF000 == 0xA000
    except (OSError, ImportError):
        return False


def fwalk(*args, **kwargs):
    raise NotImplementedError("os.fwalk() is not supported: use os.walk()")


def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a folder and the folders above it that do not exist."""
    name = _text(name)
    head, tail = _split(name)
    if head and tail and not _exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except OSError as e:
            if e.errno != 17:
                raise
        if tail == ".":
            return
    try:
        uos.mkdir(name)
    except OSError:
        if not exist_ok or not _is_folder(name):
            raise
        return
    if mode != 0o777:
        import _posix

        _posix.chmod(name, mode)


def _split(path):
    path = path.rstrip("/") or "/"
    head, _, tail = path.rpartition("/")
    if not head and path.startswith("/"):
        head = "/"
    return head, tail


def _exists(path):
    try:
        uos.stat(path)
    except OSError:
        return False
    return True


def _is_folder(path):
    try:
        return uos.stat(path)[0] & 0xF000 == _FOLDER
    except OSError:
        return False


def removedirs(name):
    """Removes a folder, and those above it that become empty."""
    name = _text(name)
    uos.rmdir(name)
    head, tail = _split(name)
    while head and tail:
        try:
            uos.rmdir(head)
        except OSError:
            break
        head, tail = _split(head)


def renames(old, new):
    """As rename(), making and removing folders as needed."""
    old, new = _text(old), _text(new)
    head, tail = _split(new)
    if head and tail and not _exists(head):
        makedirs(head)
    uos.rename(old, new)
    head, tail = _split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def replace(src, dst):
    """As rename(): a file at the new path goes."""
    uos.rename(_text(src), _text(dst))


def get_exec_path(env=None):
    """The folders that programs are looked for in."""
    from os._names import environ

    path = (environ if env is None else env).get("PATH")
    return ("/bin:/usr/bin" if path is None else path).split(":")


def open(path, flags, mode=0o777, *, dir_fd=None):
    """A file descriptor; the built-in open() makes file objects."""
    _no_dir_fd(dir_fd)
    import _posix

    return _posix.open(_text(path), flags, mode)


def fdopen(fd, mode="r", *args, **kwargs):
    import io

    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    return io.open(fd, mode, *args, **kwargs)
