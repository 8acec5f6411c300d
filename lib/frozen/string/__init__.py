"""string: the built-in constants, capwords, and Template and Formatter on first use."""

from ustring import *

__all__ = [
    "ascii_letters",
    "ascii_lowercase",
    "ascii_uppercase",
    "capwords",
    "digits",
    "hexdigits",
    "octdigits",
    "printable",
    "punctuation",
    "whitespace",
    "Formatter",
    "Template",
]


def capwords(s, sep=None):
    """Each word with a capital, words joined by sep or one space."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


def __getattr__(name):
    if name == "Template":
        from string._template import Template as value
    elif name == "Formatter":
        from string._formatter import Formatter as value
    else:
        raise AttributeError("module 'string' has no attribute '%s'" % name)
    globals()[name] = value
    return value
