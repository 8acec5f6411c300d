"""zlib: compression, after CPython's documentation, over the built-in deflate.

compress() has one level; a decompressobj() gives its bytes once its input is complete.
"""

import deflate
import io
from binascii import crc32

__all__ = [
    "adler32",
    "compress",
    "compressobj",
    "crc32",
    "decompress",
    "decompressobj",
    "error",
]

MAX_WBITS = 15
DEFLATED = 8
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION = 0, 1, 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH = 0, 1, 2, 3, 4
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.2.13"


class error(Exception):
    pass


def adler32(data, value=1):
    a, b = value & 0xFFFF, value >> 16 & 0xFFFF
    data = memoryview(data)
    # As many bytes at once as stay below 2**32.
    for start in range(0, len(data), 5552):
        for byte in data[start : start + 5552]:
            a += byte
            b += a
        a %= 65521
        b %= 65521
    return b << 16 | a


def _format(wbits):
    # deflate's format, and the window's bits.
    if wbits == 0:
        return deflate.ZLIB, 15
    if -15 <= wbits <= -8:
        return deflate.RAW, -wbits
    if 8 <= wbits <= 15:
        return deflate.ZLIB, wbits
    if 24 <= wbits <= 31:
        return deflate.GZIP, wbits - 16
    if 40 <= wbits <= 47:
        return deflate.AUTO, wbits - 32
    raise ValueError("Invalid initialization option")


def _check_level(level):
    if not -1 <= level <= 9:
        raise error("Bad compression level")


def compress(data, /, level=-1, wbits=MAX_WBITS):
    packer = compressobj(level, wbits=wbits)
    return packer.compress(data) + packer.flush()


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    result, end = _unpack(data, wbits)
    return result


def _unpack(data, wbits):
    kind, bits = _format(wbits)
    source = io.BytesIO(data)
    try:
        with deflate.DeflateIO(source, kind, bits) as stream:
            result = stream.read()
    except EOFError:
        raise error(
            "Error -5 while decompressing data: incomplete or truncated stream"
        )
    except OSError:
        raise error("Error -3 while decompressing data: invalid data")
    return result, source.tell()


class compressobj:
    def __init__(
        self,
        level=-1,
        method=DEFLATED,
        wbits=MAX_WBITS,
        memLevel=DEF_MEM_LEVEL,
        strategy=Z_DEFAULT_STRATEGY,
        zdict=None,
    ):
        _check_level(level)
        if zdict is not None:
            raise NotImplementedError("zlib: dictionaries are not offered")
        self._level = level
        self._wbits = wbits
        _format(wbits)
        self._parts = []
        self._done = False

    def compress(self, data):
        self._parts.append(bytes(data))
        return b""

    def flush(self, mode=Z_FINISH):
        if mode != Z_FINISH:
            return b""
        if self._done:
            return b""
        self._done = True
        kind, bits = _format(self._wbits)
        out = io.BytesIO()
        with deflate.DeflateIO(out, kind, bits) as stream:
            for part in self._parts:
                stream.write(part)
        self._parts = []
        return out.getvalue()

    def copy(self):
        other = compressobj(self._level, wbits=self._wbits)
        other._parts = list(self._parts)
        return other


class decompressobj:
    def __init__(self, wbits=MAX_WBITS, zdict=None):
        if zdict is not None:
            raise NotImplementedError("zlib: dictionaries are not offered")
        self._wbits = wbits
        _format(wbits)
        self._input = b""
        self._output = b""
        self.unused_data = b""
        self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, max_length=0):
        if self.eof and not self._output:
            self.unused_data += bytes(data)
            return b""
        self._input += bytes(data)
        if not self.eof:
            try:
                self._output, end = _unpack(self._input, self._wbits)
            except error as e:
                if "Error -5" in str(e):
                    return b""
                raise
            self.unused_data = self._input[end:]
            self.eof = True
        return self._give(max_length)

    def _give(self, max_length):
        if max_length <= 0:
            result, self._output = self._output, b""
        else:
            result = self._output[:max_length]
            self._output = self._output[max_length:]
        self.unconsumed_tail = b"" if not self._output else b"\0"
        self._input = b""
        return result

    def flush(self, length=DEF_BUF_SIZE):
        return self._give(0)

    def copy(self):
        other = decompressobj(self._wbits)
        other.__dict__.update(self.__dict__)
        return other
