"""os: what files are: stat(), lstat(), fstat()."""

import uos
from os._names import fspath


class stat_result(tuple):
    """What stat() tells: ten numbers, the times in seconds also as attributes."""

    def __new__(cls, items, extra=None):
        self = tuple.__new__(cls, tuple(items)[:10])
        self._extra = extra or {}
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])

    @property
    def st_atime(self):
        return self.st_atime_ns / 1e9

    @property
    def st_mtime(self):
        return self.st_mtime_ns / 1e9

    @property
    def st_ctime(self):
        return self.st_ctime_ns / 1e9

    @property
    def st_atime_ns(self):
        return self._extra.get("atime_ns", self[7] * 1000000000)

    @property
    def st_mtime_ns(self):
        return self._extra.get("mtime_ns", self[8] * 1000000000)

    @property
    def st_ctime_ns(self):
        return self._extra.get("ctime_ns", self[9] * 1000000000)

    @property
    def st_blksize(self):
        return self._extra.get("blksize", 4096)

    @property
    def st_blocks(self):
        return self._extra.get("blocks", (self[6] + 511) // 512)

    @property
    def st_rdev(self):
        return self._extra.get("rdev", 0)

    def __repr__(self):
        names = "mode ino dev nlink uid gid size atime mtime ctime".split()
        pairs = ["st_%s=%r" % pair for pair in zip(names, self)]
        return "os.stat_result(%s)" % ", ".join(pairs)


def _with_times(result):
    # Ten numbers, then a dict of what else is known.
    if len(result) > 10 and isinstance(result[10], dict):
        return stat_result(result[:10], result[10])
    return stat_result(result)


def _text(path):
    path = fspath(path)
    return path.decode() if isinstance(path, bytes) else path


def stat(path, *, dir_fd=None, follow_symlinks=True):
    _no_dir_fd(dir_fd)
    if isinstance(path, int):
        return fstat(path)
    path = _text(path)
    try:
        import _posix

        if not follow_symlinks:
            return _with_times(_posix.lstat(path))
    except ImportError:
        if not follow_symlinks:
            raise NotImplementedError("stat: follow_symlinks unavailable") from None
        return stat_result(_call(uos.stat, path))
    return _with_times(_call(uos.stat, path, _posix.stat))


def _call(function, path, exact=None):
    # The mount table's answer; the kernel's own where it is the same file system.
    result = function(path)
    if exact is not None:
        try:
            more = exact(path)
            if tuple(more[:3]) == tuple(result[:3]):
                return more
        except OSError:
            pass
    return result


def _no_dir_fd(fd):
    if fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")


def lstat(path, *, dir_fd=None):
    """As stat(), but of a symbolic link itself."""
    _no_dir_fd(dir_fd)
    import _posix

    return _with_times(_posix.lstat(_text(path)))


def fstat(fd):
    import _posix

    return _with_times(_posix.fstat(fd))
