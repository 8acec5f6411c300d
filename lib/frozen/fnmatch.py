"""fnmatch: names that fit a shell's patterns, after CPython's documentation.

* is any text, ? any character, [abc] one of these, [!abc] one of the others.
"""

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """True where the name fits; letters count as they are, as on Linux."""
    return fnmatchcase(_of(name), _of(pat))


def _of(path):
    if isinstance(path, (str, bytes)):
        return path
    import os

    return os.fspath(path)


def fnmatchcase(name, pat):
    _same_kind(name, pat)
    return _matches(_parse(pat), name)


def filter(names, pat):
    """The names that fit."""
    pat = _of(pat)
    parts = _parse(pat)
    result = []
    for name in names:
        text = _of(name)
        _same_kind(text, pat)
        if _matches(parts, text):
            result.append(name)
    return result


def _same_kind(name, pat):
    if isinstance(name, bytes) != isinstance(pat, bytes):
        raise TypeError("cannot use a bytes pattern on a string-like object")


# What a pattern is made of: these two, characters, and _Set.
_ANY = object()
_ONE = object()


class _Set:
    """One of several characters: (first, last) pairs, or none of them."""

    def __init__(self, ranges, negated):
        self.ranges = ranges
        self.negated = negated

    def has(self, c):
        for first, last in self.ranges:
            if first <= c <= last:
                return not self.negated
        return self.negated


def _parse(pat):
    if isinstance(pat, bytes):
        pat = pat.decode("latin-1")
    parts = []
    i = 0
    n = len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] is not _ANY:
                parts.append(_ANY)
        elif c == "?":
            parts.append(_ONE)
        elif c == "[":
            end = _set_end(pat, i)
            if end < 0:
                parts.append(c)
            else:
                parts.append(_parse_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(c)
    return parts


def _set_end(pat, i):
    # The place of the bracket that ends a set; a ] that comes first is a member.
    j = i
    if pat[j : j + 1] == "!":
        j += 1
    if pat[j : j + 1] == "]":
        j += 1
    return pat.find("]", j)


def _parse_set(text):
    negated = text[:1] == "!"
    if negated:
        text = text[1:]
    ranges = []
    i = 0
    while i < len(text):
        if i + 2 < len(text) and text[i + 1] == "-":
            ranges.append((text[i], text[i + 2]))
            i += 3
        else:
            ranges.append((text[i], text[i]))
            i += 1
    return _Set(ranges, negated)


def _matches(parts, name):
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    i = p = 0
    # Where to go on when the text after the last * does not fit.
    star = -1
    after = 0
    while i < len(name):
        if p < len(parts) and parts[p] is _ANY:
            star = p
            p += 1
            after = i
        elif p < len(parts) and _fits(parts[p], name[i]):
            p += 1
            i += 1
        elif star >= 0:
            p = star + 1
            after += 1
            i = after
        else:
            return False
    while p < len(parts) and parts[p] is _ANY:
        p += 1
    return p == len(parts)


def _fits(part, c):
    if part is _ONE:
        return True
    if isinstance(part, _Set):
        return part.has(c)
    return part == c


def translate(pat):
    """The pattern as a regular expression."""
    import re

    result = []
    for part in _parse(pat):
        if part is _ANY:
            result.append(".*")
        elif part is _ONE:
            result.append(".")
        elif isinstance(part, _Set):
            result.append(_set_source(part))
        else:
            result.append(re.escape(part))
    return "(?s:%s)\\Z" % "".join(result)


def _set_source(part):
    pairs = [(a, b) for a, b in part.ranges if a <= b]
    if not pairs:
        return "." if part.negated else "(?!)"
    text = []
    for a, b in pairs:
        a = "\\" + a if a in "\\]^-[&~|" else a
        b = "\\" + b if b in "\\]^-[&~|" else b
        text.append(a if a == b else "%s-%s" % (a, b))
    return "[%s%s]" % ("^" if part.negated else "", "".join(text))
