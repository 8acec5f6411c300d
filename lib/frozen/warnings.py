"""warnings: messages that a program may filter, after CPython's documentation.

A warning is shown as `file:line: Category: message` without the source line; where
the caller is not known, as `Category: message`.
"""

import sys

__all__ = [
    "warn",
    "warn_explicit",
    "showwarning",
    "formatwarning",
    "filterwarnings",
    "simplefilter",
    "resetwarnings",
    "catch_warnings",
    "deprecated",
]

# (action, message pattern, category, module pattern, line), the newest first.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_first_filters = list(filters)
defaultaction = "default"
onceregistry = {}
_shown = set()

_ACTIONS = ("default", "always", "ignore", "module", "once", "error", "all")


class WarningMessage:
    def __init__(
        self, message, category, filename, lineno, file=None, line=None, source=None
    ):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message,
            self.category.__name__,
            self.filename,
            self.lineno,
            self.line,
        )


def formatwarning(message, category, filename, lineno, line=None):
    place = "%s:%s: " % (filename, lineno) if filename else ""
    return "%s%s: %s\n" % (place, category.__name__, message)


def showwarning(message, category, filename, lineno, file=None, line=None):
    text = formatwarning(message, category, filename, lineno, line)
    (file or sys.stderr).write(text)


_original_show = showwarning


def _check(action, category):
    if action not in _ACTIONS:
        raise AssertionError("invalid action: %r" % (action,))
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % category)


def _insert(item, append):
    if item in filters:
        if append:
            return
        filters.remove(item)
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)
    _shown.clear()


def filterwarnings(
    action, message="", category=Warning, module="", lineno=0, append=False
):
    _check(action, category)
    _insert((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, category)
    _insert((action, None, category, None, lineno), append)


def resetwarnings():
    filters[:] = []
    _shown.clear()


def warn(message, category=None, stacklevel=1, source=None, **kwargs):
    if isinstance(message, Warning):
        category = type(message)
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % category)
    warn_explicit(message, category, *_caller(stacklevel))


def _caller(stacklevel):
    # Who called warn(), as far as the engine tells: file and line.
    try:
        frame = sys._getframe(stacklevel + 1)
        return frame.f_code.co_filename, frame.f_lineno
    except (AttributeError, ValueError, TypeError):
        return "", 0


def _action_for(text, category, module, lineno):
    import re

    for action, pattern, kind, where, line in filters:
        if not issubclass(category, kind) or line not in (0, lineno):
            continue
        if pattern is not None and not re.match(pattern, text, re.IGNORECASE):
            continue
        if where is not None and not re.match(where + "$", module):
            continue
        return action
    return defaultaction


def warn_explicit(
    message,
    category,
    filename,
    lineno,
    module=None,
    registry=None,
    module_globals=None,
    source=None,
):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = _action_for(text, category, module or "__main__", lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    key = (text, category)
    if action in ("default", "module"):
        key += (filename, lineno) if action == "default" else (filename,)
    if action not in ("always", "all"):
        if key in _shown:
            return
        _shown.add(key)
    _show(WarningMessage(message, category, filename, lineno))


def _show(caught):
    if _recording:
        _recording[-1].append(caught)
        return
    showwarning(
        caught.message, caught.category, caught.filename, caught.lineno, caught.file
    )


_recording = []


class catch_warnings:
    """Puts the filters back; with record=True gives a list of what is warned of."""

    def __init__(
        self,
        *,
        record=False,
        module=None,
        action=None,
        category=Warning,
        lineno=0,
        append=False
    ):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        global showwarning
        self._filters = list(filters)
        self._show = showwarning
        self._seen = set(_shown)
        _shown.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        showwarning = _original_show
        self._log = []
        _recording.append(self._log)
        return self._log

    def __exit__(self, *exc_info):
        global showwarning
        filters[:] = self._filters
        showwarning = self._show
        _shown.clear()
        _shown.update(self._seen)
        if self._record:
            for index, log in enumerate(_recording):
                if log is self._log:
                    del _recording[index]
                    break


class deprecated:
    """Marks a function or a class: using it warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, item):
        if self.category is None:
            return item
        import functools

        if isinstance(item, type):
            original = item.__init__

            def init(instance, *args, **kwargs):
                if type(instance) is item:
                    warn(self.message, self.category, self.stacklevel + 1)
                original(instance, *args, **kwargs)

            item.__init__ = init
            return item

        @functools.wraps(item)
        def wrapper(*args, **kwargs):
            warn(self.message, self.category, self.stacklevel + 1)
            return item(*args, **kwargs)

        return wrapper
