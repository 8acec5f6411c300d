"""string.Template: texts with $names in them.

A subclass may set delimiter, idpattern, braceidpattern, flags and pattern.
"""

import re

_ABSENT = object()

_SOURCE = r"""
{delim}(?:
  (?P<escaped>{delim})
  | (?P<named>{name})
  | \{{(?P<braced>{brace})\}}
  | (?P<invalid>)
)
"""


class Template:
    delimiter = "$"
    idpattern = "[_a-zA-Z][_a-zA-Z0-9]*"
    braceidpattern = None
    flags = re.IGNORECASE

    def __init__(self, template):
        self.template = template

    @classmethod
    def _compiled(cls):
        # Compiled once for each class.
        found = cls.__dict__.get("_regex")
        if found is None:
            source = getattr(cls, "pattern", None)
            if source is None:
                source = "".join(_SOURCE.split()).format(
                    delim=re.escape(cls.delimiter),
                    name=cls.idpattern,
                    brace=cls.braceidpattern or cls.idpattern,
                )
                found = re.compile(source, cls.flags)
            elif isinstance(source, str):
                found = re.compile(source, cls.flags | re.VERBOSE)
            else:
                found = source
            cls._regex = found
        return found

    def _invalid(self, match):
        start = match.start("invalid")
        lines = self.template[:start].splitlines(True)
        if lines:
            column = start - len("".join(lines[:-1]))
            line = len(lines)
        else:
            column = line = 1
        raise ValueError(
            "Invalid placeholder in string: line %d, col %d" % (line, column)
        )

    def _replace(self, values, keep):
        def replacement(match):
            groups = match.groupdict()
            name = groups.get("named") or groups.get("braced")
            if name is not None:
                if not keep:
                    return str(values[name])
                try:
                    return str(values[name])
                except KeyError:
                    return match.group()
            if groups.get("escaped") is not None:
                return self.delimiter
            if groups.get("invalid") is None:
                raise ValueError("Unrecognized named group in pattern", self._regex)
            if keep:
                return match.group()
            self._invalid(match)

        return self._compiled().sub(replacement, self.template)

    def _values(self, mapping, kws):
        if mapping is _ABSENT:
            return kws
        if not kws:
            return mapping
        from collections import ChainMap

        return ChainMap(kws, mapping)

    def substitute(self, mapping=_ABSENT, /, **kws):
        """The text with every name replaced by its value."""
        return self._replace(self._values(mapping, kws), False)

    def safe_substitute(self, mapping=_ABSENT, /, **kws):
        """As substitute(), but names without a value stay as they are."""
        return self._replace(self._values(mapping, kws), True)

    def _names(self):
        for match in self._compiled().finditer(self.template):
            groups = match.groupdict()
            yield groups.get("named") or groups.get("braced"), groups, match

    def is_valid(self):
        for name, groups, _ in self._names():
            if name is None and groups.get("invalid") is not None:
                return False
        return True

    def get_identifiers(self):
        names = []
        for name, groups, _ in self._names():
            if name is not None and name not in names:
                names.append(name)
        return names
