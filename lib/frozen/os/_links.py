"""os: links, permissions and times of files."""

import _posix
from os._names import fspath
from os._stat import _no_dir_fd


def _follow(follow_symlinks, name):
    if not follow_symlinks:
        raise NotImplementedError(
            "%s: follow_symlinks unavailable on this platform" % name
        )


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _no_dir_fd(dir_fd)
    _follow(follow_symlinks, "chmod")
    _posix.chmod(fspath(path), mode)


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    _no_dir_fd(dir_fd)
    _follow(follow_symlinks, "chown")
    _posix.chown(fspath(path), uid, gid)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    _no_dir_fd(src_dir_fd)
    _no_dir_fd(dst_dir_fd)
    _posix.link(fspath(src), fspath(dst))


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    _no_dir_fd(dir_fd)
    _posix.symlink(fspath(src), fspath(dst))


def readlink(path, *, dir_fd=None):
    _no_dir_fd(dir_fd)
    path = fspath(path)
    target = _posix.readlink(path)
    return target.encode() if isinstance(path, bytes) else target


def truncate(path, length):
    _posix.truncate(path if isinstance(path, int) else fspath(path), length)


def ftruncate(fd, length):
    _posix.truncate(fd, length)


def mkfifo(path, mode=0o666, *, dir_fd=None):
    _no_dir_fd(dir_fd)
    _posix.mkfifo(fspath(path), mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Sets access and modification time, in seconds or in nanoseconds."""
    _no_dir_fd(dir_fd)
    _follow(follow_symlinks, "utime")
    if times is not None:
        if ns is not None:
            raise ValueError(
                "utime: you may specify either 'times' or 'ns' but not both"
            )
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = [_nanoseconds(t) for t in times]
    elif ns is not None and len(ns) != 2:
        raise TypeError("utime: 'ns' must be a tuple of two ints")
    _posix.utime_ns(fspath(path), ns)


def _nanoseconds(seconds):
    if isinstance(seconds, int):
        return seconds * 1000000000
    whole = int(seconds // 1)
    return whole * 1000000000 + int((seconds - whole) * 1e9)
