"""quopri: quoted-printable text of mail, after CPython's documentation."""

__all__ = ["encode", "decode", "encodestring", "decodestring"]

MAXLINESIZE = 76
_HEX = b"0123456789ABCDEF"


def _quoted(byte):
    return bytes((61, _HEX[byte >> 4], _HEX[byte & 15]))


def _needs_quotes(byte, quotetabs, header):
    if byte in b" \t":
        return quotetabs
    if byte == 0x5F:
        return header
    return byte == 61 or not 32 < byte < 127


def encodestring(s, quotetabs=False, header=False):
    lines = s.split(b"\n")
    return b"\n".join(_encoded_line(line, quotetabs, header) for line in lines)


def _encoded_line(line, quotetabs, header):
    parts = []
    for byte in line:
        if _needs_quotes(byte, quotetabs, header):
            parts.append(_quoted(byte))
        elif header and byte == 32:
            parts.append(b"_")
        else:
            parts.append(bytes((byte,)))
    if parts and parts[-1] in (b" ", b"\t"):
        parts[-1] = _quoted(parts[-1][0])
    rows, row, size = [], [], 0
    for index, part in enumerate(parts):
        room = MAXLINESIZE - (0 if index == len(parts) - 1 else 1)
        if size + len(part) > room:
            rows.append(b"".join(row) + b"=")
            row, size = [], 0
        row.append(part)
        size += len(part)
    rows.append(b"".join(row))
    return b"\n".join(rows)


def decodestring(s, header=False):
    out = bytearray()
    lines = s.split(b"\n")
    for number, line in enumerate(lines):
        is_last = number == len(lines) - 1
        if not is_last:
            line = line.rstrip(b" \t\r")
        soft = line.endswith(b"=")
        if soft:
            line = line[:-1]
        out += _decoded_line(line, header)
        if not soft and not is_last:
            out += b"\n"
    return bytes(out)


def _decoded_line(line, header):
    out = bytearray()
    at = 0
    while at < len(line):
        byte = line[at]
        digits = line[at + 1 : at + 3]
        if byte == 61 and len(digits) == 2:
            try:
                out.append(int(digits.decode(), 16))
                at += 3
                continue
            except (ValueError, UnicodeError):
                pass
        out.append(32 if header and byte == 0x5F else byte)
        at += 1
    return out


def encode(input, output, quotetabs, header=False):
    output.write(encodestring(input.read(), quotetabs, header))


def decode(input, output, header=False):
    output.write(decodestring(input.read(), header))
