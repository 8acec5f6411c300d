"""csv: tables as text, after CPython's documentation."""

import io

__all__ = [
    "QUOTE_MINIMAL",
    "QUOTE_ALL",
    "QUOTE_NONNUMERIC",
    "QUOTE_NONE",
    "QUOTE_STRINGS",
    "QUOTE_NOTNULL",
    "Error",
    "Dialect",
    "excel",
    "excel_tab",
    "unix_dialect",
    "field_size_limit",
    "reader",
    "writer",
    "register_dialect",
    "get_dialect",
    "list_dialects",
    "Sniffer",
    "unregister_dialect",
    "DictReader",
    "DictWriter",
]

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5


class Error(Exception):
    pass


class Dialect:
    """How a table is written. A subclass sets what it needs."""

    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None
    strict = False

    def __init__(self):
        try:
            _Settings(self, {})
        except TypeError as e:
            raise Error(str(e))


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_DEFAULTS = {
    "delimiter": ",",
    "quotechar": '"',
    "escapechar": None,
    "doublequote": True,
    "skipinitialspace": False,
    "lineterminator": "\r\n",
    "quoting": QUOTE_MINIMAL,
    "strict": False,
}


class _Settings:
    """A dialect with all its settings, checked."""

    def __init__(self, dialect, options):
        for name in options:
            if name not in _DEFAULTS:
                raise TypeError(
                    "this function got an unexpected keyword argument %r" % name
                )
        for name, value in _DEFAULTS.items():
            if name in options:
                value = options[name]
            elif dialect is not None:
                given = getattr(dialect, name, None)
                if given is not None or name == "quotechar":
                    value = given
            setattr(self, name, value)
        self._check(options, dialect)

    def _check(self, options, dialect):
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                raise TypeError(
                    '"%s" must be string%s, not %s'
                    % (
                        name,
                        "" if name == "delimiter" else " or None",
                        "NoneType" if value is None else type(value).__name__,
                    )
                )
            if len(value) != 1:
                raise TypeError('"%s" must be a 1-character string' % name)
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer, not %s' % type(self.quoting).__name__)
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None:
            explicit = "quoting" in options or getattr(dialect, "quoting", None) is not None
            if self.quoting != QUOTE_NONE:
                if explicit and self.quoting != QUOTE_MINIMAL or dialect is not None:
                    raise TypeError("quotechar must be set if quoting enabled")
                self.quoting = QUOTE_NONE
        if self.lineterminator is None or not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')


_dialects = {}


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _settings(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def _settings(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    if isinstance(dialect, _Settings) and not options:
        return dialect
    return _Settings(dialect, options)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

_limit = [131072]


def field_size_limit(*new):
    """The longest field that is read; sets another."""
    before = _limit[0]
    if new:
        if not isinstance(new[0], int):
            raise TypeError("limit must be an integer")
        _limit[0] = new[0]
    return before


class _Reader:
    """The rows of a table, from its lines."""

    def __init__(self, lines, settings):
        self._lines = iter(lines)
        self.dialect = settings
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        row = _Row(self.dialect)
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if row.in_field:
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    row.end_field()
                    return row.fields
                raise
            if not isinstance(line, str):
                raise Error(
                    "iterator should return strings, not %s (the file should be "
                    "opened in text mode)" % type(line).__name__
                )
            self.line_num += 1
            if row.read(line):
                return row.fields


# Where the reader is.
_START, _ESCAPED, _FIELD, _QUOTED, _QUOTED_ESCAPED, _AFTER_QUOTE = range(6)


class _Row:
    """One row as far as it is read."""

    def __init__(self, settings):
        self.settings = settings
        self.fields = []
        self.state = _START
        self.text = []
        self.is_number = False
        # In a quoted field, or behind an escape: the row goes on in the next line.
        self.in_field = False

    def end_field(self):
        text = "".join(self.text)
        self.text = []
        if self.is_number:
            self.is_number = False
            text = float(text)
        self.fields.append(text)
        self.state = _START

    def _add(self, c):
        self.text.append(c)
        if len(self.text) > _limit[0]:
            size = sum(map(len, self.text))
            if size > _limit[0]:
                raise Error("field larger than field limit (%d)" % _limit[0])

    def read(self, line):
        """Takes a line; True where the row is at its end."""
        if self._plain(line):
            return True
        n = len(line)
        i = 0
        while i < n:
            c = line[i]
            if c in "\r\n" and self.state not in (_QUOTED, _QUOTED_ESCAPED, _ESCAPED):
                if line[i:].strip("\r\n"):
                    raise Error(
                        "new-line character seen in unquoted field - do you need to "
                        "open the file in universal-newline mode?"
                    )
                break
            i = self._take(line, i, c)
        return self._end_line()

    def _plain(self, line):
        # A line without anything special is split at once.
        s = self.settings
        if self.state != _START or self.fields or s.quoting == QUOTE_NONNUMERIC:
            return False
        if s.skipinitialspace or s.escapechar is not None and s.escapechar in line:
            return False
        if s.quotechar is not None and s.quotechar in line:
            return False
        body = line.rstrip("\r\n")
        if "\r" in body or "\n" in body or len(body) > _limit[0]:
            return False
        self.fields = body.split(s.delimiter) if body else []
        return True

    def _take(self, line, i, c):
        s = self.settings
        state = self.state
        if state == _QUOTED:
            return self._quoted(line, i, c)
        if state == _START:
            if c == s.quotechar and s.quoting != QUOTE_NONE:
                self.state = _QUOTED
                self.in_field = True
            elif c == s.escapechar:
                self.state = _ESCAPED
            elif c == s.delimiter:
                self.end_field()
                self._again()
            elif c == " " and s.skipinitialspace:
                pass
            else:
                self.is_number = s.quoting == QUOTE_NONNUMERIC
                self.state = _FIELD
                self._add(c)
        elif state in (_ESCAPED, _QUOTED_ESCAPED):
            self._add(c)
            self.state = _FIELD if state == _ESCAPED else _QUOTED
        elif state == _FIELD:
            if c == s.escapechar:
                self.state = _ESCAPED
            elif c == s.delimiter:
                self.end_field()
                self._again()
            else:
                self._add(c)
        else:
            self._after_quote(c)
        return i + 1

    def _quoted(self, line, i, c):
        s = self.settings
        if c == s.escapechar:
            self.state = _QUOTED_ESCAPED
        elif c == s.quotechar and s.quoting != QUOTE_NONE:
            self.state = _AFTER_QUOTE if s.doublequote else _FIELD
            self.in_field = False
        else:
            # All up to the next quote or escape at once.
            end = line.find(s.quotechar, i)
            end = len(line) if end < 0 else end
            if s.escapechar is not None:
                escape = line.find(s.escapechar, i, end)
                end = end if escape < 0 else escape
            self._add(line[i:end])
            return end
        return i + 1

    def _after_quote(self, c):
        s = self.settings
        if c == s.quotechar and s.quoting != QUOTE_NONE:
            self._add(c)
            self.state = _QUOTED
            self.in_field = True
        elif c == s.delimiter:
            self.end_field()
            self._again()
        elif not s.strict:
            self._add(c)
            self.state = _FIELD
        else:
            raise Error("'%s' expected after '%s'" % (s.delimiter, s.quotechar))

    def _again(self):
        # A delimiter was read: another field follows, empty or not.
        self.after_delimiter = True

    after_delimiter = False

    def _end_line(self):
        if self.state == _QUOTED:
            if self.settings.strict:
                pass
            return False
        if self.state == _QUOTED_ESCAPED:
            self._add("\n")
            self.state = _QUOTED
            return False
        if self.state == _ESCAPED:
            self._add("\n")
            self.in_field = True
            self.state = _FIELD
            return False
        if self.state != _START or self.after_delimiter:
            self.end_field()
        return True


def reader(csvfile, dialect="excel", **fmtparams):
    """The rows of a file or of lines."""
    return _Reader(csvfile, _settings(dialect, fmtparams))


class _Writer:
    """Writes rows to a file."""

    def __init__(self, file, settings):
        write = getattr(file, "write", None)
        if write is None or not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = settings
        special = settings.delimiter + "\r\n" + settings.lineterminator
        for c in (settings.quotechar, settings.escapechar):
            if c is not None:
                special += c
        self._special = special

    def writerow(self, row):
        try:
            row = list(row)
        except TypeError:
            raise Error("iterable expected, not %s" % type(row).__name__) from None
        s = self.dialect
        fields = [self._field(value) for value in row]
        if len(fields) == 1 and fields[0] == "":
            if s.quoting == QUOTE_NONE or s.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted")
            fields = [s.quotechar * 2]
        return self._write(s.delimiter.join(fields) + s.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        s = self.dialect
        is_number = isinstance(value, (int, float))
        if value is None:
            text = ""
        elif isinstance(value, str):
            text = value
        else:
            text = repr(value) if isinstance(value, float) else str(value)
        quoting = s.quoting
        if quoting == QUOTE_ALL:
            quoted = True
        elif quoting == QUOTE_NONNUMERIC:
            quoted = not is_number
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(value, str)
        elif quoting == QUOTE_NOTNULL:
            quoted = value is not None
        else:
            quoted = False
        return self._escaped(text, quoted)

    def _escaped(self, text, quoted):
        s = self.dialect
        special = self._special
        if not any(c in special for c in text):
            if not quoted and text[:1] == " " and s.skipinitialspace:
                quoted = s.quoting != QUOTE_NONE
        else:
            parts = []
            for c in text:
                if c in special:
                    escape = False
                    if s.quoting == QUOTE_NONE:
                        escape = True
                    elif c == s.quotechar:
                        if s.doublequote:
                            parts.append(c)
                        else:
                            escape = True
                    elif c == s.escapechar:
                        escape = True
                    if escape:
                        if s.escapechar is None:
                            raise Error("need to escape, but no escapechar set")
                        parts.append(s.escapechar)
                    elif s.quoting != QUOTE_NONE:
                        quoted = True
                parts.append(c)
            text = "".join(parts)
        return s.quotechar + text + s.quotechar if quoted else text


def writer(csvfile, dialect="excel", **fmtparams):
    return _Writer(csvfile, _settings(dialect, fmtparams))


class DictReader:
    """Rows as dicts; the first row has the keys, unless they are given."""

    def __init__(
        self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **kwds
    ):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        result = dict(zip(names, row))
        if len(row) > len(names):
            result[self.restkey] = row[len(names) :]
        else:
            for name in names[len(row) :]:
                result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(
        self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **kwds
    ):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(
                "extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction
            )
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [key for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError(
                    "dict contains fields not in fieldnames: "
                    + ", ".join([repr(key) for key in wrong])
                )
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._list(row) for row in rowdicts])


class Sniffer:
    """Guesses how a table is written."""

    preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect of a sample."""
        lines = [line for line in sample.splitlines() if line]
        quote, delimiter, space = self._by_quotes(lines, delimiters)
        if not delimiter:
            delimiter, space = self._by_counts(lines, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = quote * 2 in sample.replace(quote * 2 + delimiter, "")
        dialect.delimiter = delimiter
        dialect.quotechar = quote
        dialect.skipinitialspace = space
        return dialect

    def _by_quotes(self, lines, delimiters):
        # What stands beside quoted fields.
        for quote in "\"'":
            counts = {}
            spaces = 0
            for line in lines:
                for i, c in enumerate(line):
                    if c != quote:
                        continue
                    before = line[:i].rstrip(" ")
                    for side in (line[i + 1 : i + 2], before[-1:]):
                        if side and not side.isalpha() and not side.isdigit():
                            if side not in quote + " " and (
                                delimiters is None or side in delimiters
                            ):
                                counts[side] = counts.get(side, 0) + 1
                                spaces += side == before[-1:] and before != line[:i]
            if counts:
                best = max(counts, key=counts.get)
                if counts[best] >= 2 or len(lines) == 1:
                    return quote, best, spaces > 0
        return '"', "", False

    def _by_counts(self, lines, delimiters):
        # A character that every line has equally often.
        best = {}
        for c in set("".join(lines)):
            if c.isalpha() or c.isdigit() or c in "\"'.":
                continue
            if delimiters is not None and c not in delimiters:
                continue
            counts = [line.count(c) for line in lines]
            common = max(set(counts), key=counts.count)
            if common and counts.count(common) >= 0.9 * len(lines):
                best[c] = common
        if not best:
            return "", False
        chosen = None
        for c in self.preferred:
            if c in best:
                chosen = c
                break
        if chosen is None:
            chosen = max(best, key=best.get)
        space = all(
            line.count(chosen) == line.count(chosen + " ") for line in lines
        ) and chosen != " "
        return chosen, space

    def has_header(self, sample):
        """True where the first row looks unlike the others."""
        rows = reader(io.StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = {i: None for i in range(len(header))}
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for i in list(kinds):
                kind = _kind_of(row[i])
                if kinds[i] is None:
                    kinds[i] = kind
                elif kind != kinds[i]:
                    del kinds[i]
        votes = 0
        for i, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[i]) != kind else -1
            elif kind is not None:
                votes += 1 if _kind_of(header[i]) != kind else -1
        return votes > 0


def _kind_of(text):
    # "number", or the length of a text.
    try:
        complex(text)
        return "number"
    except ValueError:
        return len(text)
