"""glob: paths that fit a shell's pattern, after CPython's documentation.

Left out: dir_fd.
"""

import os
import fnmatch

__all__ = ["escape", "glob", "iglob", "has_magic"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of paths; ** is any number of folders where recursive is true."""
    found = iglob(
        pathname,
        root_dir=root_dir,
        dir_fd=dir_fd,
        recursive=recursive,
        include_hidden=include_hidden,
    )
    return list(found)


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """As glob(), one after the other."""
    if dir_fd is not None:
        raise NotImplementedError("glob: dir_fd unavailable on this platform")
    pathname = os.fspath(pathname)
    if isinstance(pathname, bytes):
        root = os.fsdecode(root_dir) if root_dir is not None else None
        paths = _glob(pathname.decode(), root, recursive, include_hidden)
        return (p.encode() for p in paths)
    root = os.fspath(root_dir) if root_dir is not None else None
    return _glob(pathname, root, recursive, include_hidden)


def has_magic(s):
    if isinstance(s, bytes):
        s = s.decode()
    return any(c in s for c in "*?[")


def escape(pathname):
    """The pattern that fits this path and no other."""
    is_bytes = isinstance(pathname, bytes)
    text = pathname.decode() if is_bytes else pathname
    text = "".join(["[%s]" % c if c in "*?[" else c for c in text])
    return text.encode() if is_bytes else text


def _in_root(root, path):
    if not root:
        return path
    return os.path.join(root, path) if path else root


def _glob(pattern, root, recursive, hidden):
    found = _expand(pattern, root, recursive, hidden, False)
    if not pattern or recursive and pattern[:2] == "**":
        # The empty path that ** begins with is none of the results.
        found = (path for path in found if path)
    return found


def _expand(pattern, root, recursive, hidden, only_folders):
    head, tail = os.path.split(pattern)
    if not has_magic(pattern):
        path = _in_root(root, pattern)
        if os.path.lexists(path) if tail else os.path.isdir(_in_root(root, head)):
            yield pattern
        return
    if not head:
        for name in _names(root, "", tail, recursive, hidden, only_folders):
            yield name
        return
    if head != pattern and has_magic(head):
        folders = _expand(head, root, recursive, hidden, True)
    else:
        folders = (head,)
    for folder in folders:
        for name in _names(root, folder, tail, recursive, hidden, only_folders):
            yield os.path.join(folder, name)


def _names(root, folder, tail, recursive, hidden, only_folders):
    """What fits the last part of a pattern in one folder."""
    place = _in_root(root, folder)
    if recursive and tail == "**":
        if not place or os.path.isdir(place):
            yield tail[:0]
        yield from _below(place, hidden, only_folders)
    elif has_magic(tail):
        show = hidden or tail[0] == "."
        names = [n for n in _entries(place, only_folders) if show or n[0] != "."]
        yield from fnmatch.filter(names, tail)
    elif not tail:
        if os.path.isdir(place):
            yield tail
    elif os.path.lexists(os.path.join(place, tail)):
        yield tail


def _below(place, hidden, only_folders):
    for name in _entries(place, only_folders):
        if hidden or name[0] != ".":
            yield name
            path = os.path.join(place, name) if place else name
            for more in _below(path, hidden, only_folders):
                yield os.path.join(name, more)


def _entries(place, only_folders):
    try:
        with os.scandir(place or ".") as entries:
            return [e.name for e in entries if not only_folders or e.is_dir()]
    except OSError:
        return []
