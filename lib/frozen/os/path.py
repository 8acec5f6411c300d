"""os.path: paths with slashes, after CPython's documentation.

Paths are texts, bytes, or objects with __fspath__.
"""

import uos

curdir = "."
pardir = ".."
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
supports_unicode_filenames = True

_FOLDER = 0x4000
_FILE = 0x8000
_LINK = 0xA000


def _of(path):
    # The text or bytes of a path.
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(
            "expected str, bytes or os.PathLike object, not " + type(path).__name__
        )
    return method(path)


def _sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def _text(path):
    path = _of(path)
    return path.decode() if isinstance(path, bytes) else path


def normcase(s):
    return _of(s)


def isabs(s):
    s = _of(s)
    return s.startswith(_sep(s))


def join(a, *p):
    """Paths one below the other; an absolute one drops those before it."""
    a = _of(a)
    slash = _sep(a)
    path = a
    try:
        for part in p:
            part = _of(part)
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
    except TypeError:
        for part in (a,) + p:
            if not hasattr(type(part), "__fspath__"):
                if not isinstance(part, (str, bytes)):
                    raise TypeError(
                        "join() argument must be str, bytes, or os.PathLike object, "
                        "not %r" % type(part).__name__
                    ) from None
        raise TypeError("Can't mix strings and bytes in path components") from None
    return path


def split(p):
    """The folder and the last name."""
    p = _of(p)
    slash = _sep(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """The path without its extension, and the extension with its dot."""
    p = _of(p)
    dot = b"." if isinstance(p, bytes) else "."
    start = p.rfind(_sep(p)) + 1
    i = p.rfind(dot)
    if i > start:
        # Leading dots are part of the name.
        if p[start:i].strip(dot):
            return p[:i], p[i:]
    return p, p[:0]


def splitdrive(p):
    p = _of(p)
    return p[:0], p


def splitroot(p):
    """Drive (always empty), root, and the rest."""
    p = _of(p)
    slash = _sep(p)
    empty = p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    p = _of(p)
    return p[p.rfind(_sep(p)) + 1 :]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    """The longest beginning of all of these, letter by letter."""
    m = list(m)
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [_of(p) for p in m]
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """The longest path that is above all of these."""
    paths = [_of(p) for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash = _sep(paths[0])
    for p in paths:
        if _sep(p) != slash:
            raise TypeError("Can't mix strings and bytes in path components")
    dot = b"." if slash == b"/" else "."
    absolute = {p.startswith(slash) for p in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    prefix = commonprefix(split_paths)
    return (slash if absolute.pop() else slash[:0]) + slash.join(prefix)


def normpath(path):
    """The path without double slashes, . and what .. takes back."""
    path = _of(path)
    slash = _sep(path)
    is_bytes = slash == b"/"
    dot, dots = (b".", b"..") if is_bytes else (".", "..")
    if not path:
        return dot
    _, root, path = splitroot(path)
    kept = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not root and not kept) or (kept and kept[-1] == dots):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + slash.join(kept) or dot


def abspath(path):
    path = _of(path)
    if not path.startswith(_sep(path)):
        folder = uos.getcwd()
        if isinstance(path, bytes):
            folder = folder.encode()
        path = join(folder, path)
    return normpath(path)


def relpath(path, start=None):
    """The path as seen from another folder."""
    if not path:
        raise ValueError("no path specified")
    path = _of(path)
    slash = _sep(path)
    dot, dots = (b".", b"..") if slash == b"/" else (".", "..")
    start = dot if start is None else _of(start)
    if _sep(start) != slash:
        raise TypeError("Can't mix strings and bytes in path components")
    here = [p for p in abspath(start).split(slash) if p]
    there = [p for p in abspath(path).split(slash) if p]
    n = len(commonprefix([here, there]))
    parts = [dots] * (len(here) - n) + there[n:]
    return slash.join(parts) if parts else dot


def _mode(path):
    # The kind bits of a file's mode; 0 where there is none.
    try:
        if isinstance(path, int):
            import _posix

            return _posix.fstat(path)[0] & 0xF000
        return uos.stat(_text(path))[0] & 0xF000
    except (OSError, ValueError):
        return 0


def _link_mode(path):
    try:
        import _posix
    except ImportError:
        return _mode(path)
    try:
        return _posix.lstat(_text(path))[0] & 0xF000
    except (OSError, ValueError):
        return 0


def exists(path):
    """True for what exists; a link that leads nowhere does not."""
    return _mode(path) != 0


def lexists(path):
    """As exists(), but a link that leads nowhere does."""
    return _mode(path) != 0 or _link_mode(path) != 0


def isfile(path):
    return _mode(path) == _FILE


def isdir(s):
    return _mode(s) == _FOLDER


def islink(path):
    return _link_mode(path) == _LINK


def isjunction(path):
    return False


def ismount(path):
    """True for the root of a file system."""
    import os

    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if here.st_mode & 0xF000 == _LINK:
        return False
    above = os.lstat(join(path, b".." if isinstance(path, bytes) else ".."))
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getsize(filename):
    return uos.stat(_text(filename))[6]


def _stat(filename):
    import os

    return os.stat(filename)


def getmtime(filename):
    return _stat(filename).st_mtime


def getatime(filename):
    return _stat(filename).st_atime


def getctime(filename):
    return _stat(filename).st_ctime


def samestat(s1, s2):
    return s1[1] == s2[1] and s1[2] == s2[2]


def samefile(f1, f2):
    return samestat(_stat(f1), _stat(f2))


def sameopenfile(fp1, fp2):
    import os

    return samestat(os.fstat(fp1), os.fstat(fp2))


def expanduser(path):
    """~ and ~user replaced by the home folder."""
    path = _of(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    slash = _sep(path)
    i = path.find(slash)
    if i < 0:
        i = len(path)
    home = uos.getenv("HOME")
    user = _text(path[1:i])
    if user or home is None:
        home = _home_of(user)
        if home is None:
            return path
    home = home.rstrip("/")
    if isinstance(path, bytes):
        home = home.encode()
    return home + path[i:] or slash


def _home_of(user):
    # From the list of users; without a name, of the one that runs this.
    try:
        import _posix

        uid = str(_posix.getuid())
    except ImportError:
        uid = "0"
    try:
        with open("/etc/passwd") as f:
            for line in f:
                fields = line.strip().split(":")
                if len(fields) > 5:
                    if fields[0] == user if user else fields[2] == uid:
                        return fields[5]
    except OSError:
        pass
    return None


def expandvars(path):
    """$name and ${name} replaced by the environment's values."""
    path = _of(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    result = []
    i = 0
    while i < len(path):
        c = path[i]
        if c != "$":
            result.append(c)
            i += 1
            continue
        j = i + 1
        if path[j : j + 1] == "{":
            end = path.find("}", j)
            name = path[j + 1 : end] if end > 0 else ""
            j = end + 1 if end > 0 else j
        else:
            while j < len(path) and (path[j].isalpha() or path[j].isdigit() or path[j] == "_"):
                j += 1
            name = path[i + 1 : j]
        value = uos.getenv(name) if name else None
        if value is None:
            result.append(path[i:j])
        else:
            result.append(value)
        i = max(j, i + 1)
    return "".join(result)


def realpath(filename, *, strict=False):
    """The path with symbolic links followed."""
    filename = _of(filename)
    is_bytes = isinstance(filename, bytes)
    result, _ = _resolve("", _text(filename), strict, {})
    result = abspath(result)
    return result.encode() if is_bytes else result


def _resolve(path, rest, strict, seen):
    # path is resolved already; gives the whole, and whether all went well.
    if rest.startswith("/"):
        rest = rest[1:]
        path = "/"
    while rest:
        name, _, rest = rest.partition("/")
        if not name or name == ".":
            continue
        if name == "..":
            if path:
                path, name = split(path)
                if name == "..":
                    path = join(path, "..", "..")
            else:
                path = ".."
            continue
        new = join(path, name)
        if _link_mode(new) != _LINK:
            if strict and not lexists(new):
                uos.stat(new)
            path = new
            continue
        if new in seen:
            path = seen[new]
            if path is not None:
                continue
            if strict:
                uos.stat(new)
            return join(new, rest), False
        seen[new] = None
        import _posix

        path, ok = _resolve(path, _posix.readlink(new), strict, seen)
        if not ok:
            return join(path, rest), False
        seen[new] = path
    return path, True
