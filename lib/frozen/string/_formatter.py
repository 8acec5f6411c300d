"""string.Formatter: str.format() in parts that a subclass may change."""


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._expand(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _expand(self, text, args, kwargs, used, depth, auto):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(text):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            if name == "" or name[0] in ".[":
                if auto is None:
                    raise ValueError(
                        "cannot switch from manual field specification to "
                        "automatic field numbering"
                    )
                name = str(auto) + name
                auto += 1
            elif name.isdigit():
                if auto:
                    raise ValueError(
                        "cannot switch from manual field specification to "
                        "automatic field numbering"
                    )
                auto = None
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, auto = self._expand(spec, args, kwargs, used, depth - 1, auto)
            parts.append(self.format_field(value, spec))
        return "".join(parts), auto

    def parse(self, format_string):
        """Pieces: literal text, field name, format spec, conversion."""
        i = 0
        n = len(format_string)
        literal = []
        while i < n:
            c = format_string[i]
            if c in "{}" and format_string[i : i + 2] == c * 2:
                # An escaped brace ends a piece.
                yield "".join(literal) + c, None, None, None
                literal = []
                i += 2
            elif c == "}":
                raise ValueError("Single '}' encountered in format string")
            elif c == "{":
                field, i = _field(format_string, i + 1)
                yield ("".join(literal),) + _split_field(field)
                literal = []
            else:
                j = i
                while j < n and format_string[j] not in "{}":
                    j += 1
                literal.append(format_string[i:j])
                i = j
        if literal:
            yield "".join(literal), None, None, None

    def get_field(self, field_name, args, kwargs):
        """The value of a name such as 0.x[key], and the argument it came from."""
        first, rest = _split_name(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier %s" % conversion)


def _field(text, start):
    # The text of a field up to its closing brace, and where to go on.
    depth = 1
    i = start
    bracket = False
    while i < len(text):
        if text[i] == "[":
            bracket = True
        elif text[i] == "]":
            bracket = False
        elif bracket:
            pass
        elif text[i] == "{":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if depth == 0:
                return text[start:i], i + 1
        i += 1
    if start == len(text):
        raise ValueError("Single '{' encountered in format string")
    raise ValueError("expected '}' before end of string")


def _split_field(field):
    # name, spec, conversion
    end = 0
    bracket = False
    while end < len(field):
        c = field[end]
        if c == "[":
            bracket = True
        elif c == "]":
            bracket = False
        elif c in "!:" and not bracket:
            break
        end += 1
    name, rest = field[:end], field[end:]
    conversion = None
    if rest[:1] == "!":
        conversion = rest[1:2]
        rest = rest[2:]
        if rest and rest[0] != ":":
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


def _split_name(name):
    # The argument's number or name, then (is it an attribute, key) pairs.
    i = 0
    while i < len(name) and name[i] not in ".[":
        i += 1
    first = name[:i]
    first = int(first) if first.isdigit() else first
    rest = []
    while i < len(name):
        if name[i] == ".":
            j = i + 1
            while j < len(name) and name[j] not in ".[":
                j += 1
            rest.append((True, name[i + 1 : j]))
        elif name[i] == "[":
            j = name.find("]", i)
            if j < 0:
                raise ValueError("Missing ']' in format string")
            key = name[i + 1 : j]
            rest.append((False, int(key) if key.isdigit() else key))
            j += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        i = j
    return first, rest
