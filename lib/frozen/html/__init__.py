"""html: escape and unescape, after CPython's documentation.

unescape() knows numbers and the names of HTML 4's Latin letters and common signs.
"""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# The letters from U+00A0 to U+00FF in order, then the others.
_LATIN = (
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
    "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 "
    "frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute "
    "Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml "
    "times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc "
    "atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
    "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
    "yacute thorn yuml"
)
_OTHERS = {
    "quot": 0x22,
    "amp": 0x26,
    "apos": 0x27,
    "lt": 0x3C,
    "gt": 0x3E,
    "ndash": 0x2013,
    "mdash": 0x2014,
    "lsquo": 0x2018,
    "rsquo": 0x2019,
    "sbquo": 0x201A,
    "ldquo": 0x201C,
    "rdquo": 0x201D,
    "bdquo": 0x201E,
    "dagger": 0x2020,
    "bull": 0x2022,
    "hellip": 0x2026,
    "permil": 0x2030,
    "prime": 0x2032,
    "euro": 0x20AC,
    "trade": 0x2122,
    "larr": 0x2190,
    "uarr": 0x2191,
    "rarr": 0x2192,
    "darr": 0x2193,
    "harr": 0x2194,
    "minus": 0x2212,
    "infin": 0x221E,
    "asymp": 0x2248,
    "ne": 0x2260,
    "le": 0x2264,
    "ge": 0x2265,
    "alpha": 0x3B1,
    "beta": 0x3B2,
    "gamma": 0x3B3,
    "delta": 0x3B4,
    "lambda": 0x3BB,
    "mu": 0x3BC,
    "pi": 0x3C0,
    "sigma": 0x3C3,
    "omega": 0x3C9,
}
_names = {}


def _named(name):
    if not _names:
        _names.update(_OTHERS)
        for index, latin in enumerate(_LATIN.split()):
            _names[latin] = 0xA0 + index
    code = _names.get(name)
    return None if code is None else chr(code)


def _number(text):
    # What is between "&#" and ";".
    try:
        code = int(text[1:], 16) if text[0] in "xX" else int(text)
    except ValueError:
        return None
    if 0x80 <= code < 0xA0:
        return _windows(code)
    if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


def _windows(code):
    # Pages mean Windows' characters by numbers from 128 to 159.
    others = (
        "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
        "\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122"
        "\u0161\u203a\u0153\x9d\u017e\u0178"
    )
    return others[code - 0x80]


def unescape(s):
    if "&" not in s:
        return s
    parts = s.split("&")
    result = [parts[0]]
    for part in parts[1:]:
        result.append(_reference(part))
    return "".join(result)


def _reference(text):
    # A reference and what follows it; what is none stays as it is.
    if text.startswith("#"):
        end = 1
        hexadecimal = text[1:2] in ("x", "X") and len(text) > 1
        if hexadecimal:
            end = 2
        allowed = "0123456789abcdefABCDEF" if hexadecimal else "0123456789"
        while end < len(text) and text[end] in allowed:
            end += 1
        found = _number(text[1:end]) if end > (2 if hexadecimal else 1) else None
    else:
        end = 0
        while end < len(text) and text[end].isalpha() or text[end : end + 1].isdigit():
            end += 1
        found = _named(text[:end])
        if found is not None and text[end : end + 1] != ";" and end > 0:
            if text[:end] in _OTHERS and text[:end] not in ("lt", "gt", "amp", "quot"):
                found = None
    if found is None:
        return "&" + text
    if text[end : end + 1] == ";":
        end += 1
    return found + text[end:]
