"""base64: bytes as text in base 64, 32, 16 and 85, after CPython's documentation."""

from ubinascii import a2b_base64, b2a_base64, hexlify, unhexlify

__all__ = [
    "encode",
    "decode",
    "encodebytes",
    "decodebytes",
    "b64encode",
    "b64decode",
    "b32encode",
    "b32decode",
    "b32hexencode",
    "b32hexdecode",
    "b16encode",
    "b16decode",
    "b85encode",
    "b85decode",
    "a85encode",
    "a85decode",
    "standard_b64encode",
    "standard_b64decode",
    "urlsafe_b64encode",
    "urlsafe_b64decode",
]

_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = b"0123456789"
_BASE64 = frozenset(_LETTERS + _LETTERS.lower() + _DIGITS + b"+/")


class _Error(ValueError):
    """Raised for text that is not in the base; binascii.Error where that exists."""


def _error(message):
    import binascii

    return getattr(binascii, "Error", _Error)(message)


def _bytes(s):
    # Bytes of what is to be decoded: text must be ASCII.
    if isinstance(s, str):
        try:
            data = s.encode()
        except UnicodeError:
            data = b"\xff"
        if len(data) != len(s):
            raise ValueError("string argument should contain only ASCII characters")
        return data
    return _data(s, "argument should be a bytes-like object or ASCII string, not %r")


def _data(s, message="a bytes-like object is required, not '%s'"):
    if isinstance(s, bytes):
        return s
    if not isinstance(s, str):
        try:
            return bytes(memoryview(s))
        except TypeError:
            pass
    raise TypeError(message % type(s).__name__)


def _exchange(data, before, after):
    # Each byte of before replaced by the one of after.
    table = bytearray(range(256))
    for b, a in zip(before, after):
        table[b] = a
    return bytes([table[c] for c in data])


def b64encode(s, altchars=None):
    encoded = b2a_base64(_data(s))[:-1]
    if altchars is not None:
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        return _exchange(encoded, b"+/", altchars)
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        s = _exchange(s, altchars, b"+/")
    if validate:
        _check_base64(s)
    return _decode_base64(s)


def _check_base64(s):
    body = s.rstrip(b"=")
    for c in body:
        if c not in _BASE64:
            raise _error("Only base64 data is allowed")
    if len(s) - len(body) > 2:
        raise _error("Excess data after padding")


def _decode_base64(s):
    """Decodes up to the padding; what is not of the alphabet is skipped."""
    kept = bytearray()
    padding = 0
    for c in s:
        if c == 61:
            padding += 1
            if len(kept) % 4 >= 2 and len(kept) % 4 + padding >= 4:
                break
        elif c in _BASE64:
            kept.append(c)
            padding = 0
    rest = len(kept) % 4
    if rest == 1:
        raise _error(
            "Invalid base64-encoded string: number of data characters (%d) cannot be "
            "1 more than a multiple of 4" % len(kept)
        )
    if rest and rest + padding < 4:
        raise _error("Incorrect padding")
    if rest:
        kept.extend(b"=" * (4 - rest))
    return a2b_base64(bytes(kept)) if kept else b""


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    """Base 64 with - and _ in the place of + and /."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


_BASE32 = _LETTERS + b"234567"
_BASE32HEX = _DIGITS + b"ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    data = _data(s)
    result = bytearray()
    for i in range(0, len(data), 5):
        group = data[i : i + 5]
        value = int.from_bytes(group + bytes(5 - len(group)), "big")
        digits = bytes([alphabet[value >> shift & 31] for shift in range(35, -1, -5)])
        used = (len(group) * 8 + 4) // 5
        result.extend(digits[:used] + b"=" * (8 - used))
    return bytes(result)


def _b32decode(alphabet, s, casefold, map01):
    s = _bytes(s)
    if len(s) % 8:
        raise _error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        s = _exchange(s, b"01", b"O" + map01)
    if casefold:
        s = s.upper()
    values = {c: i for i, c in enumerate(alphabet)}
    body = s.rstrip(b"=")
    padding = len(s) - len(body)
    result = bytearray()
    for i in range(0, len(body), 8):
        group = body[i : i + 8]
        value = 0
        for c in group:
            if c not in values:
                raise _error("Non-base32 digit found")
            value = value << 5 | values[c]
        value <<= 5 * (8 - len(group))
        result.extend(value.to_bytes(5, "big")[: len(group) * 5 // 8])
    if padding not in (0, 1, 3, 4, 6):
        raise _error("Incorrect padding")
    return bytes(result)


def b32encode(s):
    return _b32encode(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_BASE32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_BASE32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_BASE32HEX, s, casefold, None)


def b16encode(s):
    return hexlify(_data(s)).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b"0123456789ABCDEF":
            raise _error("Non-base16 digit found")
    if len(s) % 2:
        raise _error("Odd-length string")
    return unhexlify(s)


_BASE85 = (
    _DIGITS + _LETTERS + _LETTERS.lower() + b"!#$%&()*+-;<=>?@^_`{|}~"
)


def _encode85(data, alphabet, pad, zero, spaces):
    """Groups of four bytes as five digits each; short forms for special groups."""
    padding = -len(data) % 4
    data += bytes(padding)
    result = bytearray()
    for i in range(0, len(data), 4):
        value = int.from_bytes(data[i : i + 4], "big")
        if zero and value == 0:
            digits = b"z"
        elif spaces and value == 0x20202020:
            digits = b"y"
        else:
            digits = bytearray(5)
            for j in range(4, -1, -1):
                value, digit = divmod(value, 85)
                digits[j] = alphabet[digit]
        result.extend(digits)
    if padding and not pad:
        if zero and result[-1:] == b"z":
            result[-1:] = bytes([alphabet[0]]) * 5
        del result[-padding:]
    return bytes(result)


def _decode85_group(digits, errors):
    value = 0
    for digit in digits:
        value = value * 85 + digit
    if value > 0xFFFFFFFF:
        raise errors
    return value.to_bytes(4, "big")


def b85encode(b, pad=False):
    return _encode85(_data(b), _BASE85, pad, False, False)


def b85decode(b):
    b = _bytes(b)
    values = {c: i for i, c in enumerate(_BASE85)}
    digits = []
    for i, c in enumerate(b):
        if c not in values:
            raise ValueError("bad base85 character at position %d" % i)
        digits.append(values[c])
    padding = -len(digits) % 5
    digits += [84] * padding
    result = bytearray()
    for i in range(0, len(digits), 5):
        error = ValueError("base85 overflow in hunk starting at byte %d" % i)
        result.extend(_decode85_group(digits[i : i + 5], error))
    return bytes(result[: len(result) - padding])


_ASCII85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode85(_data(b), _ASCII85, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i : i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    if adobe:
        result += b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\x0b"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with %r" % b"~>")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    result = bytearray()
    digits = []
    overflow = ValueError("Ascii85 overflow")
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            digits.append(c - 33)
            if len(digits) == 5:
                result.extend(_decode85_group(digits, overflow))
                digits = []
        elif c == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            result.extend(bytes(4))
        elif foldspaces and c == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            result.extend(b"    ")
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    padding = 4 - len(digits)
    if padding:
        del result[-padding:]
    return bytes(result)


# Bytes in one line of MIME, encoded and not.
_LINE = 76
_LINE_BYTES = _LINE // 4 * 3


def encodebytes(s):
    """Base 64 in lines of 76 characters."""
    s = _data(s, "expected bytes-like object, not %s")
    lines = []
    for i in range(0, len(s), _LINE_BYTES):
        lines.append(b2a_base64(s[i : i + _LINE_BYTES]))
    return b"".join(lines)


def decodebytes(s):
    return _decode_base64(_data(s, "expected bytes-like object, not %s"))


def encode(input, output):
    """Encodes one binary file into another."""
    while True:
        data = input.read(_LINE_BYTES)
        if not data:
            break
        while len(data) < _LINE_BYTES:
            more = input.read(_LINE_BYTES - len(data))
            if not more:
                break
            data += more
        output.write(b2a_base64(data))


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            break
        output.write(_decode_base64(line))
