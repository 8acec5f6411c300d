"""gzip: compressed files, after CPython's documentation."""

import deflate
import io
import os
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

READ, WRITE = "rb", "wb"
_open_file = open


class BadGzipFile(OSError):
    pass


def compress(data, compresslevel=9, *, mtime=None):
    zlib._check_level(compresslevel)
    stamp = int(time.time() if mtime is None else mtime)
    header = b"\x1f\x8b\x08\0" + struct.pack("<L", stamp & 0xFFFFFFFF) + b"\x02\xff"
    body = zlib.compress(data, compresslevel, wbits=-15)
    return header + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def decompress(data):
    """All members of a file, one behind the other."""
    data = bytes(data)
    parts = []
    while data:
        if data[:2] != b"\x1f\x8b":
            if parts and not data.strip(b"\0"):
                break
            raise BadGzipFile("Not a gzipped file (%r)" % data[:2])
        source = io.BytesIO(data)
        try:
            with deflate.DeflateIO(source, deflate.GZIP) as stream:
                parts.append(stream.read())
        except EOFError:
            raise EOFError(
                "Compressed file ended before the end-of-stream marker was reached"
            )
        except OSError:
            raise BadGzipFile("CRC check failed")
        data = data[source.tell() :]
    return b"".join(parts)


class GzipFile:
    """A file whose bytes are compressed when it is closed, or read as a whole."""

    def __init__(
        self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None
    ):
        mode = (mode or "rb").replace("t", "")
        if "b" not in mode:
            mode += "b"
        if mode not in ("rb", "wb", "ab", "xb"):
            raise ValueError("Invalid mode: %r" % mode)
        self._own = None
        if fileobj is None:
            fileobj = self._own = _open_file(filename, mode)
        self.name = os.fspath(filename) if filename else getattr(fileobj, "name", "")
        self.fileobj = fileobj
        self.mode = READ if mode[0] == "r" else WRITE
        self.mtime = mtime
        self._level = compresslevel
        self._buffer = None if self.mode == READ else io.BytesIO()
        self.closed = False

    def _stream(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self._buffer is None:
            self._buffer = io.BytesIO(decompress(self.fileobj.read()))
        return self._buffer

    def _reader(self):
        if self.mode != READ:
            raise OSError("read() on write-only GzipFile object")
        return self._stream()

    def read(self, size=-1):
        return self._reader().read(size)

    read1 = read

    def readinto(self, buffer):
        return self._reader().readinto(buffer)

    def readline(self, size=-1):
        return self._reader().readline(size)

    def readlines(self, hint=-1):
        return list(self)

    def peek(self, n):
        stream = self._reader()
        at = stream.tell()
        data = stream.read(n)
        stream.seek(at)
        return data

    def write(self, data):
        if self.mode != WRITE:
            raise OSError("write() on read-only GzipFile object")
        return self._stream().write(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seek(self, offset, whence=0):
        return self._stream().seek(offset, whence)

    def rewind(self):
        self.seek(0)

    def tell(self):
        return self._stream().tell()

    def flush(self, zlib_mode=2):
        pass

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def close(self):
        if self.closed:
            return
        if self.mode == WRITE:
            data = self._buffer.getvalue()
            self.fileobj.write(compress(data, self._level, mtime=self.mtime))
        self.closed = True
        self._buffer = None
        if self._own is not None:
            self._own.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        while True:
            line = self.readline()
            if not line:
                return
            yield line


class _TextFile:
    # Text over a GzipFile: UTF-8, lines ending in newlines.

    def __init__(self, binary, encoding):
        self.buffer = binary
        self.encoding = encoding or "utf-8"

    def read(self, size=-1):
        if size is None or size < 0:
            return self.buffer.read().decode(self.encoding)
        text = ""
        while len(text) < size:
            c = self._character()
            if not c:
                break
            text += c
        return text

    def _character(self):
        data = self.buffer.read(1)
        while data and len(data) < 4:
            try:
                return data.decode(self.encoding)
            except UnicodeError:
                data += self.buffer.read(1)
        return data.decode(self.encoding)

    def readline(self):
        return self.buffer.readline().decode(self.encoding)

    def readlines(self):
        return list(self)

    def write(self, text):
        self.buffer.write(text.encode(self.encoding))
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        self.buffer.flush()

    def close(self):
        self.buffer.close()

    @property
    def closed(self):
        return self.buffer.closed

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        for line in self.buffer:
            yield line.decode(self.encoding)


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    if "t" in mode and "b" in mode:
        raise ValueError("Invalid mode: %r" % (mode,))
    if hasattr(filename, "read") or hasattr(filename, "write"):
        binary = GzipFile(None, mode, compresslevel, filename)
    else:
        binary = GzipFile(filename, mode, compresslevel)
    return _TextFile(binary, encoding) if "t" in mode else binary
