"""pickle: objects as bytes, after CPython's documentation and in its format.

Written is protocol 4, or 2 and 3 where asked for; read are all protocols' codes but
those of buffers out of band and of the extension registry. Functions and classes are
stored by name. Loading runs what the bytes say: load only what you trust.
"""

import io
import struct
import sys

import copyreg

__all__ = [
    "DEFAULT_PROTOCOL",
    "HIGHEST_PROTOCOL",
    "PickleError",
    "Pickler",
    "PicklingError",
    "Unpickler",
    "UnpicklingError",
    "dump",
    "dumps",
    "load",
    "loads",
]

HIGHEST_PROTOCOL = 4
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    stream = io.BytesIO()
    Pickler(stream, protocol).dump(obj)
    return stream.getvalue()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(io.BytesIO(data), encoding=encoding).load()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file, encoding=encoding).load()


def _long_bytes(n):
    # Two's complement, the least byte first, as short as can be.
    if n == 0:
        return b""
    size = (n if n >= 0 else ~n).bit_length() // 8 + 1
    return (n & (1 << 8 * size) - 1).to_bytes(size, "little")


def _long_of(data):
    n = int.from_bytes(data, "little")
    if data and data[-1] & 0x80:
        n -= 1 << 8 * len(data)
    return n


_MARK = b"("
_FUNCTION_TYPES = (type(dumps), type(len), type(lambda: 0))


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        elif protocol < 0 or protocol > HIGHEST_PROTOCOL:
            protocol = HIGHEST_PROTOCOL
        self.proto = max(protocol, 2)
        self._out = file.write
        self.memo = {}
        self.dispatch_table = copyreg.dispatch_table

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        parts = []
        self._write = parts.append
        self._write(b"\x80" + bytes((self.proto,)))
        self._save(obj)
        self._write(b".")
        self._out(b"".join(parts))

    def _remember(self, obj):
        index = len(self.memo)
        # The object is kept, so that its id stays its own.
        self.memo[id(obj)] = (index, obj)
        if self.proto >= 4:
            self._write(b"\x94")
        elif index < 256:
            self._write(b"q" + bytes((index,)))
        else:
            self._write(b"r" + struct.pack("<L", index))

    def _get(self, obj):
        # Writes a reference where the object was written before.
        found = self.memo.get(id(obj))
        if found is None or found[1] is not obj:
            return False
        index = found[0]
        if index < 256:
            self._write(b"h" + bytes((index,)))
        else:
            self._write(b"j" + struct.pack("<L", index))
        return True

    def _save(self, obj):
        persistent = self.persistent_id(obj)
        if persistent is not None:
            self._save(persistent)
            self._write(b"Q")
            return
        kind = type(obj)
        if obj is None:
            self._write(b"N")
        elif obj is True:
            self._write(b"\x88")
        elif obj is False:
            self._write(b"\x89")
        elif kind is int:
            self._save_int(obj)
        elif kind is float:
            self._write(b"G" + struct.pack(">d", obj))
        elif kind is str:
            self._save_str(obj)
        elif self._get(obj):
            pass
        elif kind is bytes:
            self._save_bytes(obj)
        elif kind is tuple:
            self._save_tuple(obj)
        elif kind is list:
            self._write(b"]")
            self._remember(obj)
            self._append_all(obj)
        elif kind is dict:
            self._write(b"}")
            self._remember(obj)
            self._set_all(obj.items())
        elif kind in (set, frozenset):
            self._save_set(obj, kind)
        elif obj is Ellipsis or obj is NotImplemented:
            self._save_global(obj, repr(obj), "builtins")
        elif isinstance(obj, type) or kind in _FUNCTION_TYPES:
            self._save_named(obj)
        else:
            self._save_object(obj)

    def _save_int(self, n):
        if 0 <= n < 256:
            self._write(b"K" + bytes((n,)))
        elif 0 <= n < 65536:
            self._write(b"M" + struct.pack("<H", n))
        elif -0x80000000 <= n < 0x80000000:
            self._write(b"J" + struct.pack("<l", n))
        else:
            data = _long_bytes(n)
            if len(data) < 256:
                self._write(b"\x8a" + bytes((len(data),)) + data)
            else:
                self._write(b"\x8b" + struct.pack("<l", len(data)) + data)

    def _save_str(self, text):
        data = text.encode()
        if self.proto >= 4 and len(data) < 256:
            self._write(b"\x8c" + bytes((len(data),)) + data)
        else:
            self._write(b"X" + struct.pack("<L", len(data)) + data)
        self._remember(text)

    def _save_bytes(self, data):
        if self.proto < 3:
            raise PicklingError("bytes need protocol 3 or later")
        if len(data) < 256:
            self._write(b"C" + bytes((len(data),)) + data)
        else:
            self._write(b"B" + struct.pack("<L", len(data)) + data)
        self._remember(data)

    def _save_tuple(self, items):
        if not items:
            self._write(b")")
            return
        if len(items) <= 3:
            for item in items:
                self._save(item)
            end = (b"\x85", b"\x86", b"\x87")[len(items) - 1]
        else:
            self._write(_MARK)
            for item in items:
                self._save(item)
            end = b"t"
        found = self.memo.get(id(items))
        if found is not None and found[1] is items:
            # It holds itself, and was written on the way.
            self._write(b"0" * len(items) if len(items) <= 3 else b"1")
            self._get(items)
            return
        self._write(end)
        self._remember(items)

    def _append_all(self, items):
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == 1000:
                self._append(batch)
                batch = []
        self._append(batch)

    def _append(self, batch):
        if len(batch) == 1:
            self._save(batch[0])
            self._write(b"a")
        elif batch:
            self._write(_MARK)
            for item in batch:
                self._save(item)
            self._write(b"e")

    def _set_all(self, pairs):
        pairs = list(pairs)
        for start in range(0, len(pairs), 1000):
            batch = pairs[start : start + 1000]
            if len(batch) == 1:
                self._save(batch[0][0])
                self._save(batch[0][1])
                self._write(b"s")
                continue
            self._write(_MARK)
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._write(b"u")

    def _save_set(self, items, kind):
        if self.proto < 4:
            self._save_parts(items, (kind, (list(items),)))
            return
        if kind is frozenset:
            self._write(_MARK)
            for item in items:
                self._save(item)
            self._write(b"\x91")
            self._remember(items)
            return
        self._write(b"\x8f")
        self._remember(items)
        if items:
            self._write(_MARK)
            for item in items:
                self._save(item)
            self._write(b"\x90")

    def _save_named(self, obj):
        name = getattr(obj, "__qualname__", None) or obj.__name__
        module = _module_of(obj, name)
        if module is None:
            raise PicklingError("Can't pickle %r: it's not found by its name" % (obj,))
        self._save_global(obj, name, module)

    def _save_global(self, obj, name, module):
        if self.proto >= 4:
            self._save(module)
            self._save(name)
            self._write(b"\x93")
        else:
            self._write(b"c" + module.encode() + b"\n" + name.encode() + b"\n")
        self._remember(obj)

    def reducer_override(self, obj):
        return NotImplemented

    def _save_object(self, obj):
        parts = self.reducer_override(obj)
        if parts is NotImplemented:
            special = self.dispatch_table.get(type(obj))
            if special is not None:
                parts = special(obj)
            else:
                parts = copyreg._reduce(obj, self.proto, TypeError)
        if isinstance(parts, str):
            self._save_global(obj, parts, _module_of(obj, parts) or "__main__")
            return
        self._save_parts(obj, parts)

    def _save_parts(self, obj, parts):
        parts = tuple(parts) + (None,) * (5 - len(parts))
        function, args, state, items, pairs = parts[:5]
        if function is copyreg.__newobj__:
            self._save(args[0])
            self._save(tuple(args[1:]))
            self._write(b"\x81")
        elif function is copyreg.__newobj_ex__ and self.proto >= 4:
            for part in args:
                self._save(part)
            self._write(b"\x92")
        else:
            self._save(function)
            self._save(tuple(args))
            self._write(b"R")
        self._remember(obj)
        if items is not None:
            self._append_all(items)
        if pairs is not None:
            self._set_all(pairs)
        if state is not None:
            self._save(state)
            self._write(b"b")


def _named(module, path):
    item = module
    for name in path.split("."):
        item = getattr(item, name)
    return item


def _module_of(obj, path):
    # The module where the object stands under its name.
    module = getattr(obj, "__module__", None)
    names = [module] if module else []
    names += ["__main__", "builtins"]
    for name in names + [n for n in sys.modules if n not in names]:
        try:
            found = _named(_module(name), path)
        except (AttributeError, ImportError):
            continue
        if found is obj:
            return name
    return None


def _module(name):
    return sys.modules[name] if name in sys.modules else __import__(name, None, None, ["*"])


class Unpickler:
    def __init__(
        self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None
    ):
        self._file = file
        self._encoding = encoding
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        module = _OLD_MODULES.get(module, module)
        return _named(_module(module), name)

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._file.readline()
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _number(self, size):
        return int.from_bytes(self._read(size), "little")

    def load(self):
        self.stack = []
        self._marks = []
        while True:
            code = self._file.read(1)
            if not code:
                raise EOFError("Ran out of input")
            if code == b".":
                return self.stack.pop()
            handler = _HANDLERS.get(code)
            if handler is None:
                raise UnpicklingError(
                    "invalid load key, %s." % repr(code)[1:].replace('"', "'")
                )
            try:
                handler(self)
            except IndexError:
                raise UnpicklingError("unexpected MARK found")

    def _pop_mark(self):
        items = self.stack
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        self.stack = self._marks.pop()
        return items

    def _push(self, value):
        self.stack.append(value)

    def _mark(self):
        self._marks.append(self.stack)
        self.stack = []

    def _pop(self):
        if self.stack:
            self.stack.pop()
        else:
            self._pop_mark()

    def _text_int(self):
        text = self._line()
        if text == b"00":
            self._push(False)
        elif text == b"01":
            self._push(True)
        else:
            self._push(int(text))

    def _text_long(self):
        self._push(int(self._line().rstrip(b"L")))

    def _signed(self):
        n = self._number(4)
        self._push(n - (1 << 32) if n >= 1 << 31 else n)

    def _text_string(self):
        text = self._line()
        if len(text) < 2 or text[:1] not in (b"'", b'"') or text[:1] != text[-1:]:
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._push(eval(text.decode()))

    def _text_unicode(self):
        self._push(_raw_unicode(self._line()))

    def _string(self, size):
        data = self._read(size)
        self._push(data if self._encoding == "bytes" else data.decode())

    def _counted(self, size, convert=None):
        data = self._read(self._number(size))
        self._push(data if convert is None else convert(data))

    def _tuple(self, count):
        items = tuple(self.stack[len(self.stack) - count :])
        del self.stack[len(self.stack) - count :]
        self._push(items)

    def _marked(self, make):
        items = self._pop_mark()
        self._push(make(items))

    def _append(self):
        item = self.stack.pop()
        target = self.stack[-1]
        target.append(item)

    def _append_many(self):
        items = self._pop_mark()
        target = self.stack[-1]
        if hasattr(target, "extend"):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _set_item(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value

    def _set_items(self):
        items = self._pop_mark()
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _add_items(self):
        items = self._pop_mark()
        for item in items:
            self.stack[-1].add(item)

    def _put(self, index):
        self.memo[index] = self.stack[-1]

    def _get(self, index):
        if index not in self.memo:
            raise UnpicklingError("Memo value not found at index %d" % index)
        self._push(self.memo[index])

    def _global(self):
        module = self._line().decode()
        self._push(self.find_class(module, self._line().decode()))

    def _stack_global(self):
        name = self.stack.pop()
        module = self.stack.pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def _new(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self._push(cls.__new__(cls, *args))

    def _new_ex(self):
        kwargs = self.stack.pop()
        args = self.stack.pop()
        cls = self.stack.pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _build(self):
        state = self.stack.pop()
        copyreg._set_state(self.stack[-1], state)

    def _instance(self, cls, args):
        self._push(cls(*args))

    def _obj(self):
        items = self._pop_mark()
        self._instance(items[0], items[1:])

    def _inst(self):
        module = self._line().decode()
        name = self._line().decode()
        self._instance(self.find_class(module, name), self._pop_mark())

    def _persistent(self, text):
        self._push(self.persistent_load(text))


def _raw_unicode(data):
    import re

    text = data.decode()
    return re.sub(
        r"\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})",
        lambda m: chr(int(m.group(1) or m.group(2), 16)),
        text,
    )


_OLD_MODULES = {
    "__builtin__": "builtins",
    "copy_reg": "copyreg",
    "_datetime": "datetime",
    "_collections": "collections",
    "decimal": "decimal",
}


def _pairs(items):
    return {items[i]: items[i + 1] for i in range(0, len(items), 2)}


def _utf8(data):
    return data.decode()


_U = Unpickler
_HANDLERS = {
    b"(": _U._mark,
    b"0": _U._pop,
    b"1": _U._pop_mark,
    b"2": lambda u: u._push(u.stack[-1]),
    b"F": lambda u: u._push(float(u._line())),
    b"I": _U._text_int,
    b"J": _U._signed,
    b"K": lambda u: u._push(u._number(1)),
    b"L": _U._text_long,
    b"M": lambda u: u._push(u._number(2)),
    b"N": lambda u: u._push(None),
    b"P": lambda u: u._persistent(u._line().decode()),
    b"Q": lambda u: u._persistent(u.stack.pop()),
    b"R": _U._reduce,
    b"S": _U._text_string,
    b"T": lambda u: u._string(u._number(4)),
    b"U": lambda u: u._string(u._number(1)),
    b"V": _U._text_unicode,
    b"X": lambda u: u._counted(4, _utf8),
    b"a": _U._append,
    b"b": _U._build,
    b"c": _U._global,
    b"d": lambda u: u._marked(_pairs),
    b"}": lambda u: u._push({}),
    b"e": _U._append_many,
    b"g": lambda u: u._get(int(u._line())),
    b"h": lambda u: u._get(u._number(1)),
    b"i": _U._inst,
    b"j": lambda u: u._get(u._number(4)),
    b"l": lambda u: u._marked(list),
    b"]": lambda u: u._push([]),
    b"o": _U._obj,
    b"p": lambda u: u._put(int(u._line())),
    b"q": lambda u: u._put(u._number(1)),
    b"r": lambda u: u._put(u._number(4)),
    b"s": _U._set_item,
    b"t": lambda u: u._marked(tuple),
    b")": lambda u: u._push(()),
    b"u": _U._set_items,
    b"G": lambda u: u._push(struct.unpack(">d", u._read(8))[0]),
    b"B": lambda u: u._counted(4),
    b"C": lambda u: u._counted(1),
    b"\x80": lambda u: u._protocol(),
    b"\x81": _U._new,
    b"\x85": lambda u: u._tuple(1),
    b"\x86": lambda u: u._tuple(2),
    b"\x87": lambda u: u._tuple(3),
    b"\x88": lambda u: u._push(True),
    b"\x89": lambda u: u._push(False),
    b"\x8a": lambda u: u._counted(1, _long_of),
    b"\x8b": lambda u: u._counted(4, _long_of),
    b"\x8c": lambda u: u._counted(1, _utf8),
    b"\x8d": lambda u: u._counted(8, _utf8),
    b"\x8e": lambda u: u._counted(8),
    b"\x8f": lambda u: u._push(set()),
    b"\x90": _U._add_items,
    b"\x91": lambda u: u._marked(frozenset),
    b"\x92": _U._new_ex,
    b"\x93": _U._stack_global,
    b"\x94": lambda u: u._put(len(u.memo)),
    b"\x95": lambda u: u._number(8),
    b"\x96": lambda u: u._counted(8, bytearray),
}


def _protocol(self):
    version = self._number(1)
    if version > 5:
        raise ValueError("unsupported pickle protocol: %d" % version)


Unpickler._protocol = _protocol
