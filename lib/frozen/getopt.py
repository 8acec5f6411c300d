"""getopt: command lines in the manner of C's getopt(), after CPython's documentation."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        super().__init__(msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    options = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _take(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    options, others = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    stops = shortopts.startswith("+") or bool(os.getenv("POSIXLY_CORRECT"))
    shortopts = shortopts.lstrip("+")
    args = list(args)
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _take(options, args, shortopts, longopts)
        elif stops:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return options, others


def _take(options, args, shortopts, longopts):
    if args[0].startswith("--"):
        return _long(options, args[0][2:], longopts, args[1:])
    return _short(options, args[0][1:], shortopts, args[1:])


def _long(options, text, longopts, args):
    name, equals, value = text.partition("=")
    value = value if equals else None
    matches = [known for known in longopts if known.startswith(name)]
    if not matches:
        raise GetoptError("option --%s not recognized" % name, name)
    if name in matches:
        found, takes = name, False
    elif name + "=" in matches:
        found, takes = name, True
    elif len(matches) > 1:
        raise GetoptError("option --%s not a unique prefix" % name, name)
    else:
        takes = matches[0].endswith("=")
        found = matches[0].rstrip("=")
    if takes and value is None:
        if not args:
            raise GetoptError("option --%s requires argument" % found, found)
        value, args = args[0], args[1:]
    elif not takes and value is not None:
        raise GetoptError("option --%s must not have an argument" % found, found)
    options.append(("--" + found, value or ""))
    return args


def _short(options, letters, shortopts, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError("option -%s not recognized" % letter, letter)
        value = ""
        if shortopts[at + 1 : at + 2] == ":":
            if not letters:
                if not args:
                    raise GetoptError("option -%s requires argument" % letter, letter)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        options.append(("-" + letter, value))
    return args
