"""shutil: copying, moving and removing of files and folders, after CPython's
documentation.

Archives: "tar", "gztar" and "zip" only as far as tarfile and zipfile are there.
"""

import os
import fnmatch
from collections import namedtuple

__all__ = [
    "copyfileobj",
    "copyfile",
    "copymode",
    "copystat",
    "copy",
    "copy2",
    "copytree",
    "move",
    "rmtree",
    "Error",
    "SpecialFileError",
    "ReadError",
    "SameFileError",
    "make_archive",
    "get_archive_formats",
    "unpack_archive",
    "get_unpack_formats",
    "ignore_patterns",
    "chown",
    "which",
    "get_terminal_size",
    "disk_usage",
]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ReadError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    """Copies what is left of one open file to another."""
    length = length or COPY_BUFSIZE
    while True:
        data = fsrc.read(length)
        if not data:
            break
        fdst.write(data)


def _same_file(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies a file's content; dst is the new file's path."""
    src, dst = os.fspath(src), os.fspath(dst)
    if _same_file(src, dst):
        raise SameFileError("%r and %r are the same file" % (src, dst))
    for path in (src, dst):
        try:
            mode = os.stat(path)[0]
        except OSError:
            continue
        if mode & 0xF000 == 0x1000:
            raise SpecialFileError("`%s` is a named pipe" % path)
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        with open(dst, "wb") as fdst:
            copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    os.chmod(os.fspath(dst), os.stat(src)[0] & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    """Copies permissions and times."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    info = os.stat(src)
    os.utime(os.fspath(dst), ns=(info.st_atime_ns, info.st_mtime_ns))
    os.chmod(os.fspath(dst), info.st_mode & 0o7777)


def _into(src, dst):
    # The path below a folder that a file gets; dst itself where it is none.
    src, dst = os.fspath(src), os.fspath(dst)
    if os.path.isdir(dst):
        return os.path.join(dst, os.path.basename(src))
    return dst


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file and its permissions; dst may be a folder."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """As copy(), the times as well."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    """For copytree(): leaves out names that fit a pattern."""

    def ignore(path, names):
        found = set()
        for pattern in patterns:
            found.update(fnmatch.filter(names, pattern))
        return found

    return ignore


def copytree(
    src,
    dst,
    symlinks=False,
    ignore=None,
    copy_function=copy2,
    ignore_dangling_symlinks=False,
    dirs_exist_ok=False,
):
    """Copies a folder and all below it."""
    src, dst = os.fspath(src), os.fspath(dst)
    entries = list(os.scandir(src))
    names = [entry.name for entry in entries]
    left_out = set(ignore(src, names)) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in left_out:
            continue
        target = os.path.join(dst, entry.name)
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(entry.path), target)
            elif entry.is_symlink() and not os.path.exists(entry.path):
                if not ignore_dangling_symlinks:
                    copy_function(entry.path, target)
            elif entry.is_dir():
                copytree(
                    entry.path,
                    target,
                    symlinks,
                    ignore,
                    copy_function,
                    ignore_dangling_symlinks,
                    dirs_exist_ok,
                )
            else:
                copy_function(entry.path, target)
        except Error as e:
            errors.extend(e.args[0])
        except OSError as e:
            errors.append((entry.path, target, str(e)))
    try:
        copystat(src, dst)
    except OSError as e:
        errors.append((src, dst, str(e)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Removes a folder and all below it."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")

    def report(function, where, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, where, error)
        elif onerror is not None:
            trace = getattr(error, "__traceback__", None)
            onerror(function, where, (type(error), error, trace))
        else:
            raise error

    path = os.fspath(path)
    if os.path.islink(path):
        report(os.path.islink, path, OSError("Cannot call rmtree on a symbolic link"))
        return
    _remove_tree(path, report)


def _remove_tree(path, report):
    try:
        entries = list(os.scandir(path))
    except OSError as e:
        report(os.scandir, path, e)
        entries = []
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _remove_tree(entry.path, report)
            continue
        try:
            os.unlink(entry.path)
        except OSError as e:
            report(os.unlink, entry.path, e)
    try:
        os.rmdir(path)
    except OSError as e:
        report(os.rmdir, path, e)


def move(src, dst, copy_function=copy2):
    """Moves a file or folder, also between file systems."""
    src, dst = os.fspath(src), os.fspath(dst)
    target = dst
    if os.path.isdir(dst):
        if _same_file(src, dst):
            os.rename(src, dst)
            return dst
        target = os.path.join(dst, os.path.basename(src.rstrip("/")))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        os.rename(src, target)
    except OSError as e:
        # 18 is EXDEV: another file system.
        if e.errno != 18:
            if os.path.isdir(src) and _is_below(src, dst):
                raise Error(
                    "Cannot move a directory '%s' into itself '%s'." % (src, dst)
                ) from None
            raise
        _move_by_copy(src, target, copy_function)
    return target


def _is_below(src, dst):
    src, dst = os.path.abspath(src) + "/", os.path.abspath(dst) + "/"
    return dst.startswith(src)


def _move_by_copy(src, target, copy_function):
    if os.path.islink(src):
        os.symlink(os.readlink(src), target)
        os.unlink(src)
    elif os.path.isdir(src):
        copytree(src, target, symlinks=True, copy_function=copy_function)
        rmtree(src)
    else:
        copy_function(src, target)
        os.unlink(src)


_Usage = namedtuple("usage", ("total", "used", "free"))


def disk_usage(path):
    """Total, used and free bytes of the file system of a path."""
    info = os.statvfs(os.fspath(path))
    size = info[1]
    return _Usage(info[2] * size, (info[2] - info[3]) * size, info[4] * size)


def _number(file, name):
    with open(file) as f:
        for line in f:
            fields = line.split(":")
            if fields[0] == name:
                return int(fields[2])
    raise LookupError("no such user or group: %r" % name)


def chown(path, user=None, group=None):
    """Gives a file to a user and group, by name or number."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    if isinstance(user, str):
        user = _number("/etc/passwd", user)
    if isinstance(group, str):
        group = _number("/etc/group", group)
    os.chown(
        os.fspath(path), -1 if user is None else user, -1 if group is None else group
    )


def get_terminal_size(fallback=(80, 24)):
    """The terminal's size: of COLUMNS and LINES, of the terminal, or the fallback."""
    sizes = []
    for name in ("COLUMNS", "LINES"):
        try:
            sizes.append(int(os.environ[name]))
        except (KeyError, ValueError):
            sizes.append(0)
    if min(sizes) <= 0:
        try:
            size = os.get_terminal_size(1)
        except (OSError, ImportError):
            size = fallback
        sizes = [a if a > 0 else b or c for a, b, c in zip(sizes, size, fallback)]
    from os._names import terminal_size

    return terminal_size(sizes)


def which(cmd, mode=1, path=None):
    """The path of a program, as the shell finds it; None where there is none."""
    cmd = os.fspath(cmd)
    is_bytes = isinstance(cmd, bytes)
    if is_bytes:
        cmd = cmd.decode()
    found = _which(cmd, mode, path)
    return found.encode() if is_bytes and found is not None else found


def _which(cmd, mode, path):
    if "/" in cmd:
        return cmd if _can_run(cmd, mode) else None
    if path is None:
        path = os.environ.get("PATH", "/bin:/usr/bin")
    if not path:
        return None
    path = os.fsdecode(path)
    for folder in path.split(":"):
        file = os.path.join(folder, cmd)
        if _can_run(file, mode):
            return file
    return None


def _can_run(path, mode):
    return os.access(path, mode) and not os.path.isdir(path)


_ARCHIVES = {
    "gztar": ([".tar.gz", ".tgz"], "gzip'ed tar-file", "w:gz"),
    "tar": ([".tar"], "uncompressed tar file", "w"),
}


def get_archive_formats():
    return [(name, text) for name, (_, text, _) in sorted(_ARCHIVES.items())]


def get_unpack_formats():
    formats = sorted(_ARCHIVES.items())
    return [(name, ends, text) for name, (ends, text, _) in formats]


def make_archive(base_name, format, root_dir=None, base_dir=None, *args, **kwargs):
    """Packs a folder; the archive's path comes back."""
    import tarfile

    if format not in _ARCHIVES:
        raise ValueError("unknown archive format '%s'" % format)
    ends, _, mode = _ARCHIVES[format]
    name = os.path.abspath(os.fspath(base_name)) + ends[0]
    here = os.getcwd()
    if root_dir is not None:
        os.chdir(os.fspath(root_dir))
    try:
        os.makedirs(os.path.dirname(name), exist_ok=True)
        with tarfile.open(name, mode) as archive:
            archive.add(os.curdir if base_dir is None else os.fspath(base_dir))
    finally:
        os.chdir(here)
    return name if os.path.isabs(os.fspath(base_name)) else os.fspath(base_name) + ends[0]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    import tarfile

    filename = os.fspath(filename)
    if format is None:
        for name, (ends, _, _) in _ARCHIVES.items():
            if any(filename.endswith(end) for end in ends):
                format = name
        if format is None:
            raise ReadError("Unknown archive format '%s'" % filename)
    elif format not in _ARCHIVES:
        raise ValueError("Unknown unpack format '%s'" % format)
    with tarfile.open(filename) as archive:
        archive.extractall(os.getcwd() if extract_dir is None else os.fspath(extract_dir))
