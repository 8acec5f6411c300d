"""pathlib: paths as objects, after CPython's documentation (3.12).

Windows paths are left out: WindowsPath and PureWindowsPath raise an error.
"""

import os

__all__ = [
    "PurePath",
    "PurePosixPath",
    "PureWindowsPath",
    "Path",
    "PosixPath",
    "WindowsPath",
]


def _split_root(path):
    # Two slashes at the start mean something else than one or three.
    if path[:1] != "/":
        return "", path
    if path[1:2] == "/" and path[2:3] != "/":
        return "//", path[2:]
    return "/", path


def _parse(texts):
    """The root and the parts of paths joined."""
    path = ""
    for text in texts:
        if text[:1] == "/":
            path = text
        elif path and path[-1:] != "/":
            path += "/" + text
        else:
            path += text
    root, rest = _split_root(path)
    return root, [part for part in rest.split("/") if part and part != "."]


class _Parents:
    """The sequence of folders above a path."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._parts)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple([self[j] for j in range(*i.indices(len(self)))])
        n = len(self)
        if i >= n or i < -n:
            raise IndexError(i)
        if i < 0:
            i += n
        path = self._path
        return path._with(path._root, path._parts[: n - 1 - i])

    def __repr__(self):
        return "<%s.parents>" % type(self._path).__name__


class PurePath:
    """A path without access to the file system."""

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *pathsegments):
        texts = []
        for segment in pathsegments:
            text = segment
            if not isinstance(text, str):
                if hasattr(segment, "__fspath__"):
                    text = segment.__fspath__()
                if not isinstance(text, str):
                    raise TypeError(
                        "argument should be a str or an os.PathLike object where "
                        "__fspath__ returns a str, not %r" % type(text).__name__
                    )
            texts.append(text)
        self._root, self._parts = _parse(texts)

    def with_segments(self, *pathsegments):
        """A path of the same class; a subclass may pass on what it needs."""
        return type(self)(*pathsegments)

    def _with(self, root, parts):
        return self.with_segments(root + "/".join(parts))

    def __reduce__(self):
        return type(self), (str(self),)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def __str__(self):
        return self._root + "/".join(self._parts) or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._root == other._root and self._parts == other._parts

    def _key(self):
        return self.parts

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() < other._key()

    def __le__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() <= other._key()

    def __gt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() > other._key()

    def __ge__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() >= other._key()

    @property
    def parts(self):
        root = (self._root,) if self._root else ()
        return root + tuple(self._parts)

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parents(self):
        return _Parents(self)

    @property
    def parent(self):
        if not self._parts:
            return self
        return self._with(self._root, self._parts[:-1])

    @property
    def name(self):
        return self._parts[-1] if self._parts else ""

    def _dot(self):
        # The place of the dot of the extension in the name; -1 for none.
        name = self.name
        i = name.rfind(".")
        return i if 0 < i < len(name) - 1 else -1

    @property
    def suffix(self):
        i = self._dot()
        return self.name[i:] if i > 0 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        i = self._dot()
        return self.name[:i] if i > 0 else self.name

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + "".join([_quoted(b) for b in bytes(self)])

    def is_absolute(self):
        return self._root != ""

    def is_reserved(self):
        return False

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def is_relative_to(self, other, *more):
        other = self.with_segments(other, *more)
        n = len(other._parts)
        return self._root == other._root and self._parts[:n] == other._parts

    def relative_to(self, other, *more, walk_up=False):
        """The path as seen from another; going up only where walk_up is true."""
        other = self.with_segments(other, *more)
        if self._root == other._root:
            up = []
            for step, folder in enumerate([other] + list(other.parents)):
                n = len(folder._parts)
                if self._parts[:n] == folder._parts:
                    return self._with("", [".."] * step + self._parts[n:])
                if not walk_up:
                    break
                if folder.name == "..":
                    raise ValueError("'..' segment in %r cannot be walked" % str(other))
        if walk_up:
            raise ValueError("%r and %r have different anchors" % (str(self), str(other)))
        raise ValueError(
            "%r is not in the subpath of %r%s"
            % (
                str(self),
                str(other),
                " OR one path is relative and the other is absolute.",
            )
        )

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % (name,))
        return self._with(self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or suffix and suffix[0] != "." or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        return self.with_name(self.stem + suffix)

    def match(self, path_pattern, *, case_sensitive=None):
        """True where the path's last parts fit a shell's pattern."""
        from fnmatch import fnmatchcase

        pattern = self.with_segments(path_pattern)
        wanted = pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        parts = self.parts
        if len(wanted) > len(parts):
            return False
        if pattern._root and len(wanted) != len(parts):
            return False
        for part, want in zip(reversed(parts), reversed(wanted)):
            if case_sensitive is False:
                part, want = part.lower(), want.lower()
            if not fnmatchcase(part, want):
                return False
        return True


def _quoted(byte):
    c = chr(byte)
    if byte < 128 and (c.isalpha() or c.isdigit() or c in "_.-~/"):
        return c
    return "%%%02X" % byte


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("Windows paths are not supported")


class Path(PurePath):
    """A path with access to the file system."""

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def stat(self, *, follow_symlinks=True):
        return os.stat(str(self), follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(str(self))

    def exists(self, *, follow_symlinks=True):
        path = os.path
        return (path.exists if follow_symlinks else path.lexists)(str(self))

    def is_dir(self):
        return os.path.isdir(str(self))

    def is_file(self):
        return os.path.isfile(str(self))

    def is_symlink(self):
        return os.path.islink(str(self))

    def is_junction(self):
        return False

    def is_mount(self):
        return os.path.ismount(str(self))

    def _kind(self):
        try:
            return os.stat(str(self))[0] & 0xF000
        except (OSError, ValueError):
            return 0

    def is_fifo(self):
        return self._kind() == 0x1000

    def is_char_device(self):
        return self._kind() == 0x2000

    def is_block_device(self):
        return self._kind() == 0x6000

    def is_socket(self):
        return self._kind() == 0xC000

    def samefile(self, other_path):
        return os.path.samefile(str(self), other_path)

    def absolute(self):
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The absolute path with symbolic links followed."""
        return self.with_segments(os.path.realpath(str(self), strict=strict))

    def readlink(self):
        return self.with_segments(os.readlink(str(self)))

    def expanduser(self):
        if self._root or not self._parts or self._parts[0][:1] != "~":
            return self
        home = os.path.expanduser(self._parts[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *self._parts[1:])

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        import io

        options = {}
        if encoding is not None:
            options["encoding"] = encoding
        if errors is not None:
            options["errors"] = errors
        if newline is not None:
            options["newline"] = newline
        if buffering != -1:
            options["buffering"] = buffering
        return io.open(str(self), mode, **options)

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None):
        with self.open("r", -1, encoding, errors) as f:
            return f.read()

    def write_bytes(self, data):
        data = bytes(memoryview(data))
        with self.open("wb") as f:
            return f.write(data)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", -1, encoding, errors, newline) as f:
            return f.write(data)

    def iterdir(self):
        for name in os.listdir(str(self)):
            yield self._child(name)

    def _child(self, name):
        return self._with(self._root, self._parts + [name])

    def glob(self, pattern, *, case_sensitive=None):
        """The paths below this one that fit a shell's pattern."""
        if not pattern:
            raise ValueError("Unacceptable pattern: %r" % (pattern,))
        root, parts = _parse([str(pattern)])
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if str(pattern)[-1] == "/":
            parts.append("")
        return _select(self, parts, case_sensitive)

    def rglob(self, pattern, *, case_sensitive=None):
        """As glob(), in this folder and all below it."""
        root, parts = _parse([str(pattern)])
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if pattern and str(pattern)[-1] == "/":
            parts.append("")
        return _select(self, ["**"] + parts, case_sensitive)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(
            str(self), top_down, on_error, follow_symlinks
        ):
            yield self.with_segments(folder), folders, files

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self))
        except OSError as e:
            if e.errno == 2 and parents and self.parent != self:
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, parents=False, exist_ok=exist_ok)
            elif not exist_ok or not self.is_dir():
                raise
        else:
            if mode != 0o777:
                os.chmod(str(self), mode)

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(str(self))
        except OSError as e:
            if e.errno != 2 or not missing_ok:
                raise

    def rename(self, target):
        os.rename(str(self), os.fspath(target))
        return self.with_segments(target)

    def replace(self, target):
        os.replace(str(self), target)
        return self.with_segments(target)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise OSError(17, "File exists")
            os.utime(str(self), None)
            return
        self.open("ab").close()
        if mode != 0o666:
            os.chmod(str(self), mode)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(str(self), mode)

    def lchmod(self, mode):
        raise NotImplementedError("os.lchmod() not available on this system")

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(os.fspath(target), str(self))

    def hardlink_to(self, target):
        os.link(os.fspath(target), str(self))

    def owner(self):
        return _name_of("/etc/passwd", self.stat().st_uid)

    def group(self):
        return _name_of("/etc/group", self.stat().st_gid)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass


def _name_of(file, number):
    with open(file) as f:
        for line in f:
            fields = line.split(":")
            if fields[2] == str(number):
                return fields[0]
    raise KeyError("%s: no such number: %d" % (file, number))


def _select(folder, parts, case_sensitive):
    """The paths below a folder that fit the parts of a pattern, each once."""
    seen = set()
    for path in _fitting(folder, parts, case_sensitive):
        key = str(path)
        if key not in seen:
            seen.add(key)
            yield path


def _fitting(folder, parts, case_sensitive):
    if not parts:
        yield folder
        return
    part, rest = parts[0], parts[1:]
    if part == "":
        if folder.is_dir():
            yield folder
    elif part == "**":
        for below in _folders_below(folder):
            yield from _fitting(below, rest, case_sensitive)
    elif part == ".." or case_sensitive is None and not any(c in part for c in "*?["):
        path = folder._child(part)
        if os.path.lexists(str(path)):
            yield from _fitting(path, rest, case_sensitive)
    else:
        yield from _by_pattern(folder, part, rest, case_sensitive)


def _by_pattern(folder, part, rest, case_sensitive):
    from fnmatch import fnmatchcase

    if case_sensitive is False:
        part = part.lower()
    for entry in _entries(folder):
        name = entry.name.lower() if case_sensitive is False else entry.name
        if fnmatchcase(name, part) and (not rest or entry.is_dir()):
            yield from _fitting(folder._child(entry.name), rest, case_sensitive)


def _folders_below(folder):
    if not folder.is_dir():
        return
    yield folder
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _folders_below(folder._child(entry.name))


def _entries(folder):
    try:
        return list(os.scandir(str(folder)))
    except OSError:
        return []


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path, PureWindowsPath):
    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
