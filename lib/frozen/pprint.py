"""pprint: values over several lines, after CPython's documentation."""

import sys

__all__ = [
    "pprint",
    "pformat",
    "isreadable",
    "isrecursive",
    "saferepr",
    "PrettyPrinter",
    "pp",
]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        indent,
        width,
        depth,
        stream,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False,
            sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent,
        width,
        depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def saferepr(object):
    return PrettyPrinter()._repr(object, [], 0)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


def _sort_key(value):
    return (type(value).__name__, id(value))


def _sorted(values):
    try:
        return sorted(values)
    except TypeError:
        pass
    # By type where they cannot be compared, as CPython does it.
    groups = {}
    for value in values:
        groups.setdefault(type(value).__name__, []).append(value)
    result = []
    for name in sorted(groups):
        try:
            result += sorted(groups[name])
        except TypeError:
            result += sorted(groups[name], key=_sort_key)
    return result


def _sorted_items(mapping):
    keys = _sorted(list(mapping.keys()))
    return [(key, mapping[key]) for key in keys]


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._step = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscores = underscore_numbers
        self._readable = True
        self._recursive = False

    def pprint(self, object):
        (self._stream or sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, [], 0)
        return "".join(out)

    def isrecursive(self, object):
        self._recursive = False
        self._repr(object, [], 0)
        return self._recursive

    def isreadable(self, object):
        self._readable, self._recursive = True, False
        self._repr(object, [], 0)
        return self._readable and not self._recursive

    def format(self, object, context, maxlevels, level):
        text = self._repr(object, list(context), level)
        return text, self._readable, self._recursive

    # On one line.

    def _repr(self, value, path, level):
        kind = type(value)
        if kind is int and self._underscores:
            return "{:_d}".format(value)
        shape = kind.__repr__ if hasattr(kind, "__repr__") else None
        if kind is dict or isinstance(value, dict) and shape is dict.__repr__:
            return self._container(value, path, level, "{}", "{...}")
        if kind is list:
            return self._container(value, path, level, "[]", "[...]")
        if kind is tuple:
            return self._container(value, path, level, "()", "(...)")
        text = repr(value)
        if text.startswith("<"):
            self._readable = False
        return text

    def _container(self, value, path, level, brackets, cut):
        if not value:
            return brackets
        if self._depth is not None and level >= self._depth:
            self._readable = False
            return cut
        if any(item is value for item in path):
            self._recursive, self._readable = True, False
            return "<Recursion on %s with id=%s>" % (type(value).__name__, id(value))
        path = path + [value]
        parts = []
        if brackets == "{}":
            items = _sorted_items(value) if self._sort else value.items()
            for key, item in items:
                parts.append(
                    self._repr(key, path, level + 1)
                    + ": "
                    + self._repr(item, path, level + 1)
                )
        else:
            parts = [self._repr(item, path, level + 1) for item in value]
        if brackets == "()" and len(parts) == 1:
            return "(%s,)" % parts[0]
        return brackets[0] + ", ".join(parts) + brackets[1]

    # Over several lines.

    def _format(self, value, out, indent, allowance, path, level):
        text = self._repr(value, path, level)
        room = self._width - indent - allowance
        if len(text) <= room or any(item is value for item in path):
            out.append(text)
            return
        method = self._method_of(value)
        if method is None:
            out.append(text)
            return
        if self._depth is not None and level >= self._depth and method not in _TEXT:
            out.append(text)
            return
        path = path + [value]
        getattr(self, method)(value, out, indent, allowance, path, level + 1)

    def _method_of(self, value):
        kind = type(value)
        if kind in _METHODS:
            return _METHODS[kind]
        name = kind.__name__
        if name in _NAMED:
            return _NAMED[name]
        if hasattr(kind, "__dataclass_fields__"):
            return "_dataclass"
        if name == "SimpleNamespace":
            return "_namespace"
        return None

    def _dict(self, value, out, indent, allowance, path, level):
        out.append("{")
        if self._step > 1:
            out.append((self._step - 1) * " ")
        if value:
            items = _sorted_items(value) if self._sort else list(value.items())
            self._pairs(items, out, indent, allowance + 1, path, level)
        out.append("}")

    def _pairs(self, items, out, indent, allowance, path, level):
        labelled = [(self._repr(key, path, level) + ": ", item) for key, item in items]
        self._labelled(labelled, out, indent + self._step, allowance, path, level)

    def _labelled(self, items, out, indent, allowance, path, level):
        for index, (label, item) in enumerate(items):
            is_last = index == len(items) - 1
            out.append(label)
            self._format(
                item,
                out,
                indent + len(label),
                allowance if is_last else 1,
                path,
                level,
            )
            if not is_last:
                out.append(",\n" + " " * indent)

    def _ordered_dict(self, value, out, indent, allowance, path, level):
        name = type(value).__name__
        out.append(name + "(")
        items = list(value.items())
        self._tuples(items, out, indent + len(name) + 1, allowance + 1, path, level)
        out.append(")")

    def _tuples(self, items, out, indent, allowance, path, level):
        self._list(items, out, indent, allowance, path, level)

    def _counter(self, value, out, indent, allowance, path, level):
        name = type(value).__name__
        out.append(name + "({")
        if self._step > 1:
            out.append((self._step - 1) * " ")
        items = value.most_common()
        self._pairs(items, out, indent + len(name) + 1, allowance + 2, path, level)
        out.append("})")

    def _defaultdict(self, value, out, indent, allowance, path, level):
        name = type(value).__name__
        factory = self._repr(value.default_factory, path, level)
        indent += len(name) + 1
        out.append("%s(%s,\n%s" % (name, factory, " " * indent))
        self._dict(value, out, indent, allowance + 1, path, level)
        out.append(")")

    def _deque(self, value, out, indent, allowance, path, level):
        out.append("deque(")
        indent += 6
        self._list(list(value), out, indent, allowance + 1, path, level)
        out.append(")")

    def _list(self, value, out, indent, allowance, path, level):
        out.append("[")
        self._items(value, out, indent, allowance + 1, path, level)
        out.append("]")

    def _tuple(self, value, out, indent, allowance, path, level):
        end = ",)" if len(value) == 1 else ")"
        out.append("(")
        self._items(value, out, indent, allowance + len(end), path, level)
        out.append(end)

    def _set(self, value, out, indent, allowance, path, level):
        start, end = "{", "}"
        if type(value) is frozenset:
            start, end = "frozenset({", "})"
            indent += 10
        out.append(start)
        self._items(_sorted(value), out, indent, allowance + len(end), path, level)
        out.append(end)

    def _items(self, items, out, indent, allowance, path, level):
        indent += self._step
        if self._step > 1:
            out.append((self._step - 1) * " ")
        between = ",\n" + " " * indent
        room = line = self._width - indent + 1
        first = ""
        items = list(items)
        for index, item in enumerate(items):
            is_last = index == len(items) - 1
            if is_last:
                line -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, path, level)
                size = len(text) + 2
                if room < size:
                    room = line
                    if first:
                        first = between
                if room >= size:
                    room -= size
                    out.append(first + text)
                    first = ", "
                    continue
            out.append(first)
            first = between
            self._format(item, out, indent, allowance if is_last else 1, path, level)

    def _str(self, value, out, indent, allowance, path, level):
        import re

        lines = value.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        width = room = self._width - indent
        text = ""
        for index, line in enumerate(lines):
            text = repr(line)
            if index == len(lines) - 1:
                room -= allowance
            if len(text) <= room:
                chunks.append(text)
                continue
            words = re.findall(r"\S*\s*", line)
            words.pop()
            limit, current = width, ""
            for at, word in enumerate(words):
                candidate = current + word
                if at == len(words) - 1 and index == len(lines) - 1:
                    limit -= allowance
                if len(repr(candidate)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(text)
            return
        joined = ("\n" + " " * indent).join(chunks)
        out.append("(" + joined + ")" if level == 1 else joined)

    def _bytes(self, value, out, indent, allowance, path, level):
        if len(value) <= 4:
            out.append(repr(value))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            out.append("(")
        chunks = []
        width = self._width - indent
        current, last = b"", len(value) // 4 * 4
        for at in range(0, len(value), 4):
            part = value[at : at + 4]
            candidate = current + part
            if at == last:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current = candidate
        if current:
            chunks.append(repr(current))
        out.append(("\n" + " " * indent).join(chunks))
        if parens:
            out.append(")")

    def _dataclass(self, value, out, indent, allowance, path, level):
        fields = [f.name for f in value.__dataclass_fields__.values() if f.repr]
        items = [(name, getattr(value, name)) for name in fields]
        self._attributes(type(value).__name__, items, out, indent, allowance, path, level)

    def _namespace(self, value, out, indent, allowance, path, level):
        items = list(value.__dict__.items())
        self._attributes("namespace", items, out, indent, allowance, path, level)

    def _attributes(self, name, items, out, indent, allowance, path, level):
        indent += len(name) + 1
        out.append(name + "(")
        labelled = [(key + "=", item) for key, item in items]
        self._labelled(labelled, out, indent, allowance, path, level)
        out.append(")")


_METHODS = {
    dict: "_dict",
    list: "_list",
    tuple: "_tuple",
    set: "_set",
    frozenset: "_set",
    str: "_str",
    bytes: "_bytes",
}
_TEXT = ("_str", "_bytes")
_NAMED = {
    "OrderedDict": "_ordered_dict",
    "Counter": "_counter",
    "defaultdict": "_defaultdict",
    "deque": "_deque",
}
