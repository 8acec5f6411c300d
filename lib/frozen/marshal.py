"""marshal: plain values as bytes, in CPython's format, version 4.

Code objects cannot be written: Krait compiles to JavaScript, and keeps no bytecode.
"""

import struct

__all__ = ["dump", "dumps", "load", "loads", "version"]

version = 4
_MAX_DEPTH = 2000


def dumps(value, version=version, /):
    out = []
    _write(out, value, 0)
    return b"".join(out)


def dump(value, file, version=version, /):
    file.write(dumps(value, version))


def _unmarshallable():
    return ValueError("unmarshallable object")


def _write(out, value, depth):
    if depth > _MAX_DEPTH:
        raise ValueError("object too deeply nested to marshal")
    kind = type(value)
    if value is None:
        out.append(b"N")
    elif value is True:
        out.append(b"T")
    elif value is False:
        out.append(b"F")
    elif value is Ellipsis:
        out.append(b".")
    elif value is StopIteration:
        out.append(b"S")
    elif kind is int:
        _write_int(out, value)
    elif kind is float:
        out.append(b"g" + struct.pack("<d", value))
    elif kind is complex:
        out.append(b"y" + struct.pack("<dd", value.real, value.imag))
    elif kind is str:
        data = value.encode()
        out.append(b"u" + struct.pack("<L", len(data)) + data)
    elif kind in (bytes, bytearray):
        out.append(b"s" + struct.pack("<L", len(value)) + bytes(value))
    elif kind is tuple and len(value) < 256:
        out.append(b")" + bytes((len(value),)))
        _write_items(out, value, depth)
    elif kind in _CODES:
        out.append(_CODES[kind] + struct.pack("<L", len(value)))
        _write_items(out, value, depth)
    elif kind is dict:
        out.append(b"{")
        for key in value:
            _write(out, key, depth + 1)
            _write(out, value[key], depth + 1)
        out.append(b"0")
    else:
        raise _unmarshallable()


_CODES = {tuple: b"(", list: b"[", set: b"<", frozenset: b">"}


def _write_items(out, items, depth):
    for item in items:
        _write(out, item, depth + 1)


def _write_int(out, value):
    if -0x80000000 <= value < 0x80000000:
        out.append(b"i" + struct.pack("<l", value))
        return
    digits, rest = [], abs(value)
    while rest:
        digits.append(rest & 0x7FFF)
        rest >>= 15
    count = len(digits) if value > 0 else -len(digits)
    out.append(b"l" + struct.pack("<l", count))
    out.append(b"".join(struct.pack("<H", digit) for digit in digits))


def loads(data, /):
    return _Reader(data).value()


def load(file, /):
    return loads(file.read())


class _Reader:
    def __init__(self, data):
        self.data = bytes(data)
        self.at = 0
        self.refs = []

    def take(self, size):
        if size < 0:
            raise ValueError("bad marshal data")
        part = self.data[self.at : self.at + size]
        if len(part) < size:
            raise EOFError("marshal data too short")
        self.at += size
        return part

    def number(self, size=4):
        return int.from_bytes(self.take(size), "little")

    def signed(self):
        n = self.number()
        return n - (1 << 32) if n >= 1 << 31 else n

    def value(self):
        value = self.any()
        if value is _NULL:
            raise TypeError("NULL object in marshal data for object")
        return value

    def any(self):
        code = self.take(1)[0]
        keep = code & 0x80
        code = chr(code & 0x7F)
        index = None
        if keep:
            # The place is taken before the parts are read, which may have their own.
            index = len(self.refs)
            self.refs.append(None)
        value = self.read(code, index)
        if keep:
            self.refs[index] = value
        return value

    def read(self, code, index):
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code == "i":
            return self.signed()
        if code == "l":
            return self.long()
        if code == "g":
            return struct.unpack("<d", self.take(8))[0]
        if code == "y":
            return complex(*struct.unpack("<dd", self.take(16)))
        if code == "s":
            return self.take(self.number())
        if code in "utaA":
            return self.take(self.number()).decode()
        if code in "zZ":
            return self.take(self.number(1)).decode()
        if code == ")":
            return tuple([self.value() for _ in range(self.number(1))])
        if code == "r":
            number = self.number()
            if number >= len(self.refs):
                raise ValueError("bad marshal data (invalid reference)")
            return self.refs[number]
        if code in "([<>":
            return self.container(code, index)
        if code == "{":
            return self.dict(index)
        raise ValueError("bad marshal data (unknown type code)")

    def long(self):
        count = self.signed()
        value = 0
        for i in range(abs(count)):
            value |= self.number(2) << 15 * i
        return -value if count < 0 else value

    def container(self, code, index):
        count = self.number()
        if code == "[":
            result = []
            if index is not None:
                self.refs[index] = result
            for _ in range(count):
                result.append(self.value())
            return result
        items = [self.value() for _ in range(count)]
        return {"(": tuple, "<": set, ">": frozenset}[code](items)

    def dict(self, index):
        result = {}
        if index is not None:
            self.refs[index] = result
        while True:
            key = self.any()
            if key is _NULL:
                return result
            result[key] = self.value()


_NULL = object()
_CONSTANTS = {
    "0": _NULL,
    "N": None,
    "T": True,
    "F": False,
    ".": Ellipsis,
    "S": StopIteration,
}
