"""traceback: the texts of exceptions, after CPython's documentation.

A traceback belongs to its exception and has no objects of its own: what takes one
(format_tb, extract_tb, print_tb) reads it from the exception being handled. Lines of
source are not shown.
"""

import io
import sys

__all__ = [
    "extract_stack",
    "extract_tb",
    "format_exc",
    "format_exception",
    "format_exception_only",
    "format_list",
    "format_stack",
    "format_tb",
    "print_exc",
    "print_exception",
    "print_last",
    "print_stack",
    "print_tb",
    "FrameSummary",
    "StackSummary",
    "TracebackException",
]

_ABSENT = object()


def _text(exc):
    stream = io.StringIO()
    sys.print_exception(exc, stream)
    return stream.getvalue()


def _given(exc, value):
    # Both forms of call: the exception alone, or its type, itself, its traceback.
    return exc if value is _ABSENT else value


def _limited(lines, limit):
    frames = [line for line in lines if line.startswith("  File ")]
    if limit is None or abs(limit) >= len(frames):
        return lines
    kept = frames[:limit] if limit >= 0 else frames[limit:]
    return lines[:1] + kept + lines[1 + len(frames) :]


def format_exception(exc, /, value=_ABSENT, tb=_ABSENT, limit=None, chain=True, **kwargs):
    e = _given(exc, value)
    if e is None:
        return ["NoneType: None\n"]
    return _limited(_text(e).splitlines(True), limit)


def format_exception_only(exc, /, value=_ABSENT, **kwargs):
    e = _given(exc, value)
    if e is None:
        return ["NoneType: None\n"]
    lines = _text(e).splitlines(True)
    return [
        line
        for line in lines
        if not line.startswith(("Traceback (most", "  File "))
    ] or [type(e).__name__ + "\n"]


def print_exception(
    exc, /, value=_ABSENT, tb=_ABSENT, limit=None, file=None, chain=True
):
    text = "".join(format_exception(exc, value, tb, limit))
    (file or sys.stderr).write(text)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1], limit=limit))


def print_exc(limit=None, file=None, chain=True):
    (file or sys.stderr).write(format_exc(limit))


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_value"):
        raise ValueError("no last exception")
    print_exception(sys.last_value, limit=limit, file=file)


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, line=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return "<FrameSummary file %s, line %s in %s>" % (
            self.filename,
            self.lineno,
            self.name,
        )


class StackSummary(list):
    def format(self):
        return format_list(self)


def _frames(exc):
    frames = StackSummary()
    for line in _text(exc).split("\n"):
        if line.startswith('  File "'):
            filename, rest = line[8:].split('", line ', 1)
            number, _, name = rest.partition(", in ")
            frames.append(FrameSummary(filename, int(number), name or "<module>"))
    return frames


def extract_tb(tb, limit=None):
    exc = tb if isinstance(tb, BaseException) else sys.exc_info()[1]
    frames = StackSummary() if exc is None else _frames(exc)
    if limit is not None:
        frames = StackSummary(frames[:limit] if limit >= 0 else frames[limit:])
    return frames


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    (file or sys.stderr).write("".join(format_tb(tb, limit)))


def format_list(extracted_list):
    lines = []
    for filename, number, name, line in extracted_list:
        text = '  File "%s", line %s, in %s\n' % (filename, number, name)
        if line:
            text += "    %s\n" % line.strip()
        lines.append(text)
    return lines


def extract_stack(f=None, limit=None):
    raise NotImplementedError("the stack of calls cannot be looked at")


def format_stack(f=None, limit=None):
    return extract_stack()


def print_stack(f=None, limit=None, file=None):
    extract_stack()


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback=None, **kwargs):
        self.exc_type = exc_type
        self._value = exc_value
        self.stack = _frames(exc_value)
        self.__cause__ = None
        self.__context__ = None

    @classmethod
    def from_exception(cls, exc, **kwargs):
        return cls(type(exc), exc, None)

    def __str__(self):
        return str(self._value)

    def format(self, *, chain=True):
        return iter(format_exception(self._value))

    def format_exception_only(self):
        return iter(format_exception_only(self._value))

    def print(self, *, file=None, chain=True):
        print_exception(self._value, file=file)
