"""tarfile: archives of files, after CPython's documentation.

Read and written are POSIX and GNU archives, plain or compressed with gzip. Left out:
sparse files, devices, extended attributes.
"""

import io
import os


__all__ = ["TarFile", "TarInfo", "TarError", "ReadError", "open", "is_tarfile"]

NUL = b"\0"
BLOCKSIZE = 512
RECORDSIZE = BLOCKSIZE * 20
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE = b"0", b"\0", b"1", b"2"
CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE = b"3", b"4", b"5", b"6"
_GNU_NAME, _GNU_LINK, _PAX, _PAX_GLOBAL = b"L", b"K", b"x", b"g"
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
_open_file = open


class TarError(Exception):
    pass


class ReadError(TarError):
    pass


class CompressionError(TarError):
    pass


class ExtractError(TarError):
    pass


class FilterError(TarError):
    pass


class OutsideDestinationError(FilterError):
    pass


def _number(field):
    if field[:1] in (b"\x80", b"\xff"):
        n = int.from_bytes(field[1:], "big")
        return n if field[0] == 0x80 else n - (1 << 8 * (len(field) - 1))
    text = field.split(NUL)[0].strip()
    try:
        return int(text, 8) if text else 0
    except ValueError:
        raise ReadError("invalid header")


def _text(field):
    return field.split(NUL)[0].decode()


def _octal(n, size):
    if 0 <= n < 8 ** (size - 1):
        return ("%0*o" % (size - 1, n)).encode() + NUL
    return b"\x80" + n.to_bytes(size - 1, "big")


class TarInfo:
    def __init__(self, name=""):
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = 0
        self.size = 0
        self.mtime = 0
        self.chksum = 0
        self._flag = REGTYPE
        self.linkname = ""
        self.uname = self.gname = ""
        self.offset = self.offset_data = 0
        self.pax_headers = {}

    path = property(lambda self: self.name)

    @property
    def type(self):
        return self._flag

    @type.setter
    def type(self, value):
        self._flag = value

    def isfile(self):
        return self._flag in (REGTYPE, AREGTYPE)

    isreg = isfile

    def isdir(self):
        return self._flag == DIRTYPE

    def issym(self):
        return self._flag == SYMTYPE

    def islnk(self):
        return self._flag == LNKTYPE

    def isfifo(self):
        return self._flag == FIFOTYPE

    def isdev(self):
        return self._flag in (CHRTYPE, BLKTYPE, FIFOTYPE)

    def __repr__(self):
        return "<TarInfo %r at %#x>" % (self.name, id(self))

    def tobuf(self, format=DEFAULT_FORMAT, encoding="utf-8", errors="strict"):
        """The blocks of the header; a long name has blocks of its own before it."""
        name = self.name
        if self.isdir() and not name.endswith("/"):
            name += "/"
        out = b""
        for text, flag in ((self.linkname, _GNU_LINK), (name, _GNU_NAME)):
            data = text.encode()
            if len(data) > 100:
                long = TarInfo("././@LongLink")
                long.type, long.size, long.mode = flag, len(data) + 1, 0
                out += long._block(b"././@LongLink", b"") + _padded(data + NUL)
        return out + self._block(name.encode(), self.linkname.encode())

    def _block(self, name, link):
        fields = [
            name[:100] + bytes(100 - len(name[:100])),
            _octal(self.mode & 0o7777, 8),
            _octal(self.uid, 8),
            _octal(self.gid, 8),
            _octal(self.size if self._flag in _WITH_DATA else 0, 12),
            _octal(int(self.mtime), 12),
            b"        ",
            self._flag,
            link[:100] + bytes(100 - len(link[:100])),
            b"ustar\00000",
            _fixed(self.uname, 32),
            _fixed(self.gname, 32),
            _octal(0, 8),
            _octal(0, 8),
            bytes(155),
        ]
        block = b"".join(fields)
        block += bytes(BLOCKSIZE - len(block))
        total = ("%06o" % sum(block)).encode() + b"\0 "
        return block[:148] + total + block[156:]

    @classmethod
    def frombuf(cls, buf, encoding="utf-8", errors="strict"):
        if len(buf) < BLOCKSIZE:
            raise ReadError("truncated header")
        given = _number(buf[148:156])
        if given != sum(buf[:148]) + sum(buf[156:512]) + 256:
            raise ReadError("bad checksum")
        info = cls(_text(buf[0:100]))
        info.mode = _number(buf[100:108])
        info.uid = _number(buf[108:116])
        info.gid = _number(buf[116:124])
        info.size = _number(buf[124:136])
        info.mtime = _number(buf[136:148])
        info.chksum = given
        info.type = buf[156:157]
        info.linkname = _text(buf[157:257])
        if buf[257:262] == b"ustar":
            info.uname = _text(buf[265:297])
            info.gname = _text(buf[297:329])
            prefix = _text(buf[345:500])
            if prefix and buf[257:263] == b"ustar\0":
                info.name = prefix + "/" + info.name
        if info.type == AREGTYPE and info.name.endswith("/"):
            info.type = DIRTYPE
        return info


_WITH_DATA = (REGTYPE, AREGTYPE, b"7", _GNU_NAME, _GNU_LINK, _PAX, _PAX_GLOBAL)


def _fixed(text, size):
    data = text.encode()[: size - 1]
    return data + bytes(size - len(data))


def _padded(data):
    return data + bytes(-len(data) % BLOCKSIZE)


def _pax_records(data):
    records = {}
    while data.strip(NUL):
        length, _, rest = data.partition(b" ")
        size = int(length)
        record = data[len(length) + 1 : size - 1]
        key, _, value = record.partition(b"=")
        records[key.decode()] = value.decode()
        data = data[size:]
    return records


class TarFile:
    def __init__(self, name=None, mode="r", fileobj=None, format=None, **kwargs):
        if mode not in ("r", "w", "a", "x"):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._own = fileobj is None
        if fileobj is None:
            flags = {"r": "rb", "a": "r+b", "w": "wb", "x": "xb"}[mode]
            fileobj = _open_file(name, flags)
        self.name = name
        self.fileobj = fileobj
        self.closed = False
        self.members = []
        self._complete = mode in "wx"
        self._at = fileobj.tell() if hasattr(fileobj, "tell") else 0
        self._next = self._at
        self._globals = {}
        if mode == "a":
            self.getmembers()
            fileobj.seek(self._next)

    @classmethod
    def open(cls, name=None, mode="r", fileobj=None, bufsize=10240, **kwargs):
        if not name and not fileobj:
            raise ValueError("nothing to open")
        mode = mode.replace("|", ":")
        kind, _, packing = mode.partition(":")
        kind = kind or "r"
        if packing in ("bz2", "xz"):
            raise CompressionError("%s is not offered" % packing)
        if kind == "r" and packing in ("", "*"):
            return cls._open_any(name, fileobj, kwargs)
        if packing == "gz":
            return cls._open_gzip(name, kind, fileobj, kwargs)
        return cls(name, kind, fileobj, **kwargs)

    @classmethod
    def _open_any(cls, name, fileobj, kwargs):
        stream = fileobj or _open_file(name, "rb")
        start = stream.tell()
        magic = stream.read(2)
        stream.seek(start)
        if magic == b"\x1f\x8b":
            if fileobj is None:
                stream.close()
            return cls._open_gzip(name, "r", fileobj, kwargs)
        tar = cls(name, "r", stream, **kwargs)
        tar._own = fileobj is None
        tar.firstmember = tar.next()
        return tar._rewound()

    @classmethod
    def _open_gzip(cls, name, kind, fileobj, kwargs):
        import gzip

        stream = gzip.GzipFile(name, kind + "b", fileobj=fileobj)
        tar = cls(name, kind, stream, **kwargs)
        tar._own = True
        return tar

    def _rewound(self):
        self._iterated = 0
        return self

    # Reading.

    def next(self):
        """The next member, or None at the end."""
        info = self._read_member()
        if info is None:
            self._complete = True
        else:
            self.members.append(info)
        return info

    def _read_member(self):
        extra = {}
        while True:
            self.fileobj.seek(self._next)
            block = self.fileobj.read(BLOCKSIZE)
            if not block or block == bytes(BLOCKSIZE):
                return None
            try:
                info = TarInfo.frombuf(block)
            except ReadError as e:
                if self._next == self._at:
                    raise ReadError("file could not be opened successfully: %s" % e)
                raise
            info.offset = self._next
            info.offset_data = self._next + BLOCKSIZE
            size = info.size if info.type in _WITH_DATA else 0
            self._next = info.offset_data + (size + 511) // 512 * 512
            if info.type in (_GNU_NAME, _GNU_LINK):
                key = "path" if info.type == _GNU_NAME else "linkpath"
                extra[key] = _text(self.fileobj.read(size))
            elif info.type == _PAX:
                extra.update(_pax_records(self.fileobj.read(size)))
            elif info.type == _PAX_GLOBAL:
                self._globals.update(_pax_records(self.fileobj.read(size)))
            else:
                return self._finished(info, extra)

    def _finished(self, info, extra):
        info.pax_headers = dict(self._globals, **extra)
        extra = info.pax_headers
        info.name = extra.get("path", info.name)
        info.linkname = extra.get("linkpath", info.linkname)
        if "size" in extra:
            info.size = int(extra["size"])
            self._next = info.offset_data + (info.size + 511) // 512 * 512
        if "mtime" in extra:
            info.mtime = float(extra["mtime"])
        if info.isdir():
            info.name = info.name.rstrip("/")
        return info

    def _check(self):
        if self.closed:
            raise OSError("TarFile is closed")

    def getmembers(self):
        self._check()
        while not self._complete:
            self.next()
        return self.members

    def getnames(self):
        return [info.name for info in self.getmembers()]

    def getmember(self, name):
        for info in reversed(self.getmembers()):
            if info.name == name.rstrip("/"):
                return info
        raise KeyError("filename %r not found" % name)

    def __iter__(self):
        index = 0
        while True:
            if index < len(self.members):
                yield self.members[index]
            elif self._complete or self.next() is None:
                return
            else:
                yield self.members[index]
            index += 1

    def extractfile(self, member):
        info = self.getmember(member) if isinstance(member, str) else member
        if info.issym() or info.islnk():
            return self.extractfile(info.linkname)
        if not info.isfile():
            return None
        self.fileobj.seek(info.offset_data)
        data = self.fileobj.read(info.size)
        if len(data) < info.size:
            raise ReadError("unexpected end of data")
        return io.BytesIO(data)

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False, filter=None):
        info = self.getmember(member) if isinstance(member, str) else member
        self._extract(info, str(path), set_attrs, filter)

    def extractall(self, path=".", members=None, *, numeric_owner=False, filter=None):
        for info in members or self:
            self._extract(info, str(path), not info.isdir(), filter)

    def _extract(self, info, folder, set_attrs, filter):
        # Nothing is ever written outside the folder.
        name = info.name.lstrip("/")
        if callable(filter):
            info = filter(info, folder)
            if info is None:
                return
            name = info.name
        inside = os.path.normpath(name)
        if inside.startswith("..") or os.path.isabs(inside):
            raise OutsideDestinationError(
                "%r would be extracted outside the destination" % info.name
            )
        target = os.path.join(folder, inside)
        parent = os.path.dirname(target)
        if parent:
            os.makedirs(parent, exist_ok=True)
        if info.isdir():
            os.makedirs(target, exist_ok=True)
        elif info.issym():
            os.symlink(info.linkname, target)
        elif info.islnk():
            os.link(os.path.join(folder, info.linkname), target)
        elif info.isfile():
            with _open_file(target, "wb") as f:
                f.write(self.extractfile(info).read())
        else:
            raise ExtractError("cannot extract %r: it is a special file" % info.name)
        if set_attrs and info.isfile():
            os.chmod(target, info.mode & 0o777)
            os.utime(target, (info.mtime, info.mtime))

    def list(self, verbose=True, *, members=None):
        for info in members or self:
            print(info.name + ("/" if info.isdir() else ""))

    # Writing.

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        path = os.fspath(name) if name is not None else fileobj.name
        status = os.lstat(path) if fileobj is None else os.stat(path)
        info = TarInfo((arcname if arcname is not None else path).lstrip("/"))
        mode = status.st_mode
        info.mode = mode & 0o7777
        info.uid, info.gid = status.st_uid, status.st_gid
        info.mtime = status.st_mtime
        kind = mode & 0o170000
        if kind == 0o040000:
            info.type = DIRTYPE
        elif kind == 0o120000:
            info.type = SYMTYPE
            info.linkname = os.readlink(path)
        elif kind == 0o100000:
            info.size = status.st_size
        else:
            return None
        return info

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        path = os.fspath(name)
        info = self.gettarinfo(path, arcname)
        if info is not None and filter is not None:
            info = filter(info)
        if info is None:
            return
        if info.isfile():
            with _open_file(path, "rb") as f:
                self.addfile(info, f)
            return
        self.addfile(info)
        if info.isdir() and recursive:
            base = path if arcname is None else arcname
            for entry in sorted(os.listdir(path)):
                self.add(
                    os.path.join(path, entry),
                    os.path.join(base, entry),
                    recursive,
                    filter=filter,
                )

    def addfile(self, tarinfo, fileobj=None):
        self._check()
        if self.mode == "r":
            raise OSError("bad operation for mode 'r'")
        self.fileobj.write(tarinfo.tobuf())
        if fileobj is not None and tarinfo.isfile():
            left = tarinfo.size
            while left > 0:
                data = fileobj.read(min(left, 65536))
                if not data:
                    raise OSError("unexpected end of data")
                self.fileobj.write(data)
                left -= len(data)
            self.fileobj.write(bytes(-tarinfo.size % BLOCKSIZE))

        self.members.append(tarinfo)

    def close(self):
        if self.closed:
            return
        if self.mode != "r":
            self.fileobj.write(bytes(BLOCKSIZE * 2))
            size = self.fileobj.tell()
            self.fileobj.write(bytes(-size % RECORDSIZE))
        self.closed = True
        if self._own:
            self.fileobj.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


open = TarFile.open


def is_tarfile(name):
    try:
        with TarFile.open(name) as tar:
            return tar is not None
    except TarError:
        return False
