"""argparse: command lines, after CPython's documentation (3.11's help texts).

Left out: colours, gettext, FileType, and argument groups within groups.
"""

import os
import re
import sys

__all__ = [
    "ArgumentParser",
    "ArgumentError",
    "ArgumentTypeError",
    "BooleanOptionalAction",
    "Action",
    "Namespace",
    "HelpFormatter",
    "ArgumentDefaultsHelpFormatter",
    "RawDescriptionHelpFormatter",
    "RawTextHelpFormatter",
    "MetavarTypeHelpFormatter",
    "ONE_OR_MORE",
    "OPTIONAL",
    "PARSER",
    "REMAINDER",
    "SUPPRESS",
    "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."


class ArgumentTypeError(Exception):
    """Raised by a type function; its text is the message."""


class ArgumentError(Exception):
    def __init__(self, argument, message):
        super().__init__(argument, message)
        self.argument_name = _name_of(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return str(self.message)
        return "argument %s: %s" % (self.argument_name, self.message)


def _name_of(action):
    if action is None:
        return None
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS) and isinstance(action.metavar, str):
        return action.metavar
    if action.dest not in (None, SUPPRESS):
        return action.dest
    if action.choices:
        return "{" + ",".join(str(choice) for choice in action.choices) + "}"
    return None


class Namespace:
    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, name):
        return name in self.__dict__

    def __repr__(self):
        items = ["%s=%r" % item for item in self.__dict__.items()]
        return "Namespace(%s)" % ", ".join(items)


# Actions: what is done when an argument is met.


class Action:
    def __init__(
        self,
        option_strings,
        dest,
        nargs=None,
        const=None,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
    ):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")

    def __repr__(self):
        return "%s(option_strings=%r, dest=%r)" % (
            type(self).__name__,
            self.option_strings,
            self.dest,
        )


class _Store(Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs == 0:
            raise ValueError(
                "nargs for store actions must be != 0; if you have nothing to "
                "store, actions such as store true or store const may be more "
                "appropriate"
            )
        super().__init__(option_strings, dest, nargs=nargs, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConst(Action):
    def __init__(
        self,
        option_strings,
        dest,
        const=None,
        default=None,
        required=False,
        help=None,
        metavar=None,
    ):
        super().__init__(
            option_strings,
            dest,
            nargs=0,
            const=const,
            default=default,
            required=required,
            help=help,
            metavar=metavar,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrue(_StoreConst):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalse(_StoreConst):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


def _copied(items):
    return [] if items is None else list(items)


class _Append(_Store):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _Extend(_Store):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class _AppendConst(_StoreConst):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _Count(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(
            option_strings,
            dest,
            nargs=0,
            default=default,
            required=required,
            help=help,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, (0 if count is None else count) + 1)


class _Help(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, nargs=0, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(Action):
    def __init__(
        self,
        option_strings,
        version=None,
        dest=SUPPRESS,
        default=SUPPRESS,
        help="show program's version number and exit",
    ):
        super().__init__(option_strings, dest, nargs=0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(self.version or getattr(parser, "version", None))
        parser._print_message(formatter.format_help(), sys.stdout)
        parser.exit()


class BooleanOptionalAction(Action):
    """--name and --no-name."""

    def __init__(
        self,
        option_strings,
        dest,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
    ):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                both.append("--no-" + option[2:])
        if help is not None and default is not None and default is not SUPPRESS:
            if "%(default)" not in help:
                help += " (default: %(default)s)"
        super().__init__(
            both,
            dest,
            nargs=0,
            default=default,
            type=type,
            choices=choices,
            required=required,
            help=help,
            metavar=metavar,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _SubParsers(Action):
    class _Choice(Action):
        def __init__(self, name, aliases, help):
            metavar = name
            if aliases:
                metavar += " (%s)" % ", ".join(aliases)
            super().__init__([], metavar, help=help, metavar=metavar)

    def __init__(
        self,
        option_strings,
        prog,
        parser_class,
        dest=SUPPRESS,
        required=False,
        help=None,
        metavar=None,
    ):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        super().__init__(
            option_strings,
            dest,
            nargs=PARSER,
            choices=self._name_parser_map,
            required=required,
            help=help,
            metavar=metavar,
        )

    def add_parser(self, name, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = "%s %s" % (self._prog_prefix, name)
        aliases = kwargs.pop("aliases", ())
        if "help" in kwargs:
            help = kwargs.pop("help")
            self._choices_actions.append(self._Choice(name, aliases, help))
        parser = self._parser_class(**kwargs)
        self._name_parser_map[name] = parser
        for alias in aliases:
            self._name_parser_map[alias] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        chosen = self._name_parser_map.get(name)
        if chosen is None:
            raise ArgumentError(
                self,
                "unknown parser %r (choices: %s)"
                % (name, ", ".join(self._name_parser_map)),
            )
        inner, extras = chosen.parse_known_args(rest, None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if extras:
            namespace.__dict__.setdefault(_UNKNOWN, []).extend(extras)


_UNKNOWN = "_unrecognized_args"

_ACTIONS = {
    None: _Store,
    "store": _Store,
    "store_const": _StoreConst,
    "store_true": _StoreTrue,
    "store_false": _StoreFalse,
    "append": _Append,
    "append_const": _AppendConst,
    "extend": _Extend,
    "count": _Count,
    "help": _Help,
    "version": _Version,
    "parsers": _SubParsers,
}


# Help.


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            try:
                width = int(os.environ["COLUMNS"])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self._prog = prog
        self._step = indent_increment
        self._width = width
        self._position = min(
            max_help_position, max(width - 20, indent_increment * 2)
        )
        self._indent = 0
        self._longest = 0
        self._parts = []

    # What a parser adds.

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._parts.append(lambda: self._format_usage(usage, actions, groups, prefix))

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._parts.append(lambda: self._format_text(text))

    def add_section(self, heading, description, actions):
        shown = [action for action in actions if action.help is not SUPPRESS]
        if not shown and not description:
            return
        for action in shown:
            self._measure(action, self._step)
        self._parts.append(lambda: self._format_section(heading, description, shown))

    def format_help(self):
        text = "".join(part() for part in self._parts)
        if not text:
            return ""
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n"

    def _measure(self, action, indent):
        self._longest = max(
            self._longest, len(self._invocation(action)) + indent
        )
        for inner in getattr(action, "_choices_actions", ()):
            self._measure(inner, indent + self._step)

    # Text.

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(
            " ".join(text.split()),
            width,
            initial_indent=indent,
            subsequent_indent=indent,
        )

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        indent = " " * self._indent
        width = max(self._width - self._indent, 11)
        return self._fill_text(text, width, indent) + "\n\n"

    def _format_section(self, heading, description, actions):
        text = "\n%s:\n" % heading
        self._indent += self._step
        if description:
            text += self._format_text(description)
        for action in actions:
            text += self._format_action(action)
        self._indent -= self._step
        return text + "\n"

    # Usage.

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return prefix + usage % {"prog": self._prog} + "\n\n"
        options = [action for action in actions if action.option_strings]
        others = [action for action in actions if not action.option_strings]
        parts = self._usage_parts(options, groups)
        rest = self._usage_parts(others, groups)
        line = " ".join([self._prog] + parts + rest)
        width = self._width - self._indent
        if len(prefix) + len(line) > width:
            line = self._wrap_usage(prefix, parts, rest, width)
        return prefix + line + "\n\n"

    def _wrap_usage(self, prefix, options, others, width):
        if len(prefix) + len(self._prog) > 0.75 * width:
            indent = " " * len(prefix)
            lines = [self._prog]
            lines += _lines(options, indent, width) + _lines(others, indent, width)
            return "\n".join(lines)
        indent = " " * (len(prefix) + len(self._prog) + 1)
        if options:
            lines = _lines([self._prog] + options, indent, width, len(prefix))
            lines += _lines(others, indent, width)
        else:
            lines = _lines([self._prog] + others, indent, width, len(prefix))
        return "\n".join(lines)

    def _usage_parts(self, actions, groups):
        parts = []
        done = set()
        for action in actions:
            if action.help is SUPPRESS or id(action) in done:
                continue
            group = _group_of(action, groups)
            members = [action]
            if group is not None:
                members = [a for a in group._group_actions if a.help is not SUPPRESS]
            if group is not None and all(a in actions for a in members):
                done.update(id(a) for a in members)
                inside = [self._usage_part(a, False) for a in members]
                if len(inside) == 1 and group.required:
                    parts.append(inside[0])
                elif len(inside) == 1:
                    parts.append("[%s]" % inside[0])
                else:
                    shape = "(%s)" if group.required else "[%s]"
                    parts.append(shape % " | ".join(inside))
            else:
                parts.append(self._usage_part(action, True))
        return parts

    def _usage_part(self, action, in_brackets):
        if not action.option_strings:
            text = self._format_args(action, self._default_positional(action))
            if not in_brackets and text[:1] == "[" and text[-1:] == "]":
                text = text[1:-1]
            return text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = "%s %s" % (
                action.option_strings[0],
                self._format_args(action, self._default_optional(action)),
            )
        return text if action.required or not in_brackets else "[%s]" % text

    def _default_optional(self, action):
        return action.dest.upper()

    def _default_positional(self, action):
        return action.dest

    def _metavars(self, action, default, count):
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{%s}" % ",".join(str(choice) for choice in action.choices)
        else:
            name = default
        return name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return "%s" % self._metavars(action, default, 1)
        if nargs == OPTIONAL:
            return "[%s]" % self._metavars(action, default, 1)
        if nargs == ZERO_OR_MORE:
            names = self._metavars(action, default, 1)
            if len(names) == 2:
                return "[%s [%s ...]]" % names
            return "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % self._metavars(action, default, 2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % self._metavars(action, default, 1)
        if nargs == SUPPRESS:
            return ""
        return " ".join(self._metavars(action, default, nargs)[:nargs])

    # One argument.

    def _invocation(self, action):
        if not action.option_strings:
            return " ".join(
                self._metavars(action, self._default_positional(action), 1)
            )
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._default_optional(action))
        return ", ".join("%s %s" % (name, args) for name in action.option_strings)

    def _format_action(self, action):
        position = min(self._longest + 2, self._position)
        width = max(self._width - position, 11)
        room = position - self._indent - 2
        invocation = self._invocation(action)
        margin = " " * self._indent
        help = self._expand_help(action) if action.help else ""
        if not help.strip():
            text = margin + invocation + "\n"
        elif len(invocation) <= room:
            lines = self._split_lines(help, width)
            text = margin + invocation + " " * (room - len(invocation) + 2)
            text += lines[0] + "\n"
            text += "".join(" " * position + line + "\n" for line in lines[1:])
        else:
            text = margin + invocation + "\n"
            for line in self._split_lines(help, width):
                text += " " * position + line + "\n"
        self._indent += self._step
        for inner in getattr(action, "_choices_actions", ()):
            text += self._format_action(inner)
        self._indent -= self._step
        return text

    def _expand_help(self, action):
        values = dict(vars(action), prog=self._prog)
        for name in list(values):
            if values[name] is SUPPRESS:
                del values[name]
            elif isinstance(values[name], type) or callable(values[name]):
                values[name] = getattr(values[name], "__name__", values[name])
        if values.get("choices") is not None:
            values["choices"] = ", ".join(str(c) for c in values["choices"])
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        help = action.help or ""
        if "%(default)" in help or action.default is SUPPRESS:
            return help
        if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
            help += " (default: %(default)s)"
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    def _default_optional(self, action):
        return action.type.__name__

    def _default_positional(self, action):
        return action.type.__name__


def _lines(parts, indent, width, first=None):
    lines, line = [], []
    length = (len(indent) if first is None else first) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(indent + " ".join(line))
            line = []
            length = len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    if first is not None:
        lines[0] = lines[0][len(indent) :]
    return lines


def _group_of(action, groups):
    for group in groups:
        if any(member is action for member in group._group_actions):
            return group
    return None


# Parsers.


class _Container:
    # What parsers and groups have in common: arguments are added to them.

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self._actions = []
        self._option_string_actions = {}
        self._mutually_exclusive_groups = []
        self._action_groups = []
        self._defaults = {}
        self._registries = {}

    def register(self, registry, value, object):
        self._registries[(registry, value)] = object

    def _registered(self, registry, value, default=None):
        return self._registries.get((registry, value), default)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        prefix = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in prefix:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._optional_kwargs(args, kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        cls = name
        if name is None or isinstance(name, str):
            cls = self._registered("action", name) or _ACTIONS.get(name)
        if not callable(cls):
            raise ValueError('unknown action "%s"' % (name,))
        action = cls(**kwargs)
        kind = self._registered("type", action.type, action.type)
        if kind is not None and not callable(kind):
            raise ValueError("%r is not callable" % (kind,))
        return self._add_action(action)

    def _positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0):
            kwargs["required"] = True
        if nargs == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = True
        kwargs["dest"] = dest
        kwargs["option_strings"] = []
        return kwargs

    def _optional_kwargs(self, names, kwargs):
        dest = kwargs.pop("dest", None)
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError(
                    "invalid option string %r: must start with a character %r"
                    % (name, self.prefix_chars)
                )
        if dest is None:
            long = [n for n in names if len(n) > 1 and n[1] in self.prefix_chars]
            dest = (long or list(names))[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError("dest= is required for options like %r" % names[0])
            dest = dest.replace("-", "_")
        kwargs["dest"] = dest
        kwargs["option_strings"] = list(names)
        return kwargs

    def _add_action(self, action):
        conflicts = [
            name
            for name in action.option_strings
            if name in self._option_string_actions
        ]
        if conflicts:
            self._resolve(action, conflicts)
        self._actions.append(action)
        for name in action.option_strings:
            self._option_string_actions[name] = action
        return action

    def _resolve(self, action, conflicts):
        if self.conflict_handler == "error":
            plural = "s" if len(conflicts) > 1 else ""
            raise ArgumentError(
                action,
                "conflicting option string%s: %s" % (plural, ", ".join(conflicts)),
            )
        for name in conflicts:
            old = self._option_string_actions.pop(name)
            old.option_strings.remove(name)
            if not old.option_strings:
                self._remove_action(old)

    def _remove_action(self, action):
        self._actions.remove(action)
        for group in self._action_groups + self._mutually_exclusive_groups:
            if action in group._group_actions:
                group._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _ExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group


class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        super().__init__(
            description,
            kwargs.get("prefix_chars", container.prefix_chars),
            kwargs.get("argument_default", container.argument_default),
            kwargs.get("conflict_handler", container.conflict_handler),
        )
        self.title = title
        self._group_actions = []
        self._container = container
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        super()._add_action(action)
        self._group_actions.append(action)
        return action


class _ExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._container._add_action(action)
        self._group_actions.append(action)
        return action


class ArgumentParser(_Container):
    def __init__(
        self,
        prog=None,
        usage=None,
        description=None,
        epilog=None,
        parents=(),
        formatter_class=HelpFormatter,
        prefix_chars="-",
        fromfile_prefix_chars=None,
        argument_default=None,
        conflict_handler="error",
        add_help=True,
        allow_abbrev=True,
        exit_on_error=True,
    ):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            argv0 = sys.argv[0] if getattr(sys, "argv", None) else ""
            prog = argv0.rsplit("/", 1)[-1]
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._subparsers = None
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        if add_help:
            p = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(
                p + "h",
                p + p + "help",
                action="help",
                default=SUPPRESS,
                help="show this help message and exit",
            )
        for parent in parents:
            self._adopt(parent)

    def _adopt(self, parent):
        groups = {}
        for group in parent._action_groups:
            own = [g for g in self._action_groups if g.title == group.title]
            mine = own[0] if own else self.add_argument_group(
                group.title, group.description
            )
            for action in group._group_actions:
                groups[id(action)] = mine
        for action in parent._actions:
            groups.get(id(action), self)._add_action(action)
        for group in parent._mutually_exclusive_groups:
            mine = _ExclusiveGroup(self, group.required)
            mine._group_actions = list(group._group_actions)
            self._mutually_exclusive_groups.append(mine)
        self._defaults.update(parent._defaults)

    def _add_action(self, action):
        if action.option_strings:
            self._optionals._add_action(action)
        else:
            self._positionals._add_action(action)
        return action

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        group = self._positionals
        if "title" in kwargs or "description" in kwargs:
            group = self.add_argument_group(
                kwargs.pop("title", "subcommands"), kwargs.pop("description", None)
            )
        self._subparsers = group
        kwargs.setdefault("parser_class", type(self))
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            positionals = [a for a in self._actions if not a.option_strings]
            formatter.add_usage(
                self.usage, positionals, self._mutually_exclusive_groups, ""
            )
            kwargs["prog"] = formatter.format_help().strip()
        cls = kwargs.pop("action", _SubParsers)
        action = cls(option_strings=[], **kwargs)
        group._add_action(action)
        return action

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            message = "unrecognized arguments: %s" % " ".join(rest)
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return found

    def parse_known_args(self, args=None, namespace=None):
        args = list(sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is SUPPRESS or action.default is SUPPRESS:
                continue
            if not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as e:
            self.error(str(e))

    def parse_intermixed_args(self, args=None, namespace=None):
        found, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self.error("unrecognized arguments: %s" % " ".join(rest))
        return found

    def parse_known_intermixed_args(self, args=None, namespace=None):
        # First the options, then what they leave as positional arguments.
        positionals = [a for a in self._actions if not a.option_strings]
        kept = [(a, a.nargs, a.default, a.required) for a in positionals]
        try:
            for action in positionals:
                action.nargs, action.default, action.required = SUPPRESS, SUPPRESS, False
            namespace, rest = self.parse_known_args(args, namespace)
        finally:
            for action, nargs, default, required in kept:
                action.nargs, action.default = nargs, default
                action.required = required
        return self.parse_known_args(rest, namespace)

    def _parse(self, args, namespace):
        if self.fromfile_prefix_chars is not None:
            args = self._read_files(args)
        run = _Run(self, args, namespace)
        rest = run.run()
        rest += namespace.__dict__.pop(_UNKNOWN, [])
        return namespace, rest

    def _read_files(self, args):
        result = []
        for arg in args:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                result.append(arg)
                continue
            try:
                with open(arg[1:]) as f:
                    lines = [
                        item
                        for line in f.read().splitlines()
                        for item in self.convert_arg_line_to_args(line)
                    ]
            except OSError as e:
                raise ArgumentError(None, str(e))
            result += self._read_files(lines)
        return result

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _get_value(self, action, text):
        kind = self._registered("type", action.type, action.type)
        if kind is None:
            return text
        try:
            return kind(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, "invalid %s value: %r" % (name, text))

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ", ".join(repr(choice) for choice in action.choices)
            raise ArgumentError(
                action, "invalid choice: %r (choose from %s)" % (value, choices)
            )

    # What is printed.

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(
            self.usage, self._actions, self._mutually_exclusive_groups
        )
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(
            self.usage, self._actions, self._mutually_exclusive_groups
        )
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.add_section(
                group.title, group.description, group._group_actions
            )
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (file or sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))


class _Run:
    # One walk through the arguments.

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.positionals = [a for a in parser._actions if not a.option_strings]
        self.extras = []
        self.seen = set()
        self.met = []
        # One letter for each argument: O an option, A another, - the end of options.
        self.options = {}
        self.pattern = ""
        self._classify()

    def _classify(self):
        for index, arg in enumerate(self.args):
            if arg == "--":
                self.pattern += "-" + "A" * (len(self.args) - index - 1)
                return
            option = self._option_of(arg)
            if option is not None:
                self.options[index] = option
            self.pattern += "A" if option is None else "O"

    def _option_of(self, arg):
        # (action, name, value), with None for what is not there; None: no option.
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        known = parser._option_string_actions
        if arg in known:
            return known[arg], arg, None
        if len(arg) == 1:
            return None
        name, equals, value = arg.partition("=")
        if equals and name in known:
            return known[name], name, value
        matches = self._abbreviated(arg)
        if len(matches) > 1:
            names = ", ".join(match[1] for match in matches)
            raise ArgumentError(
                None, "ambiguous option: %s could match %s" % (arg, names)
            )
        if matches:
            return matches[0]
        if _NEGATIVE.match(arg) and not any(_NEGATIVE.match(n) for n in known):
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg):
        parser = self.parser
        known = parser._option_string_actions
        chars = parser.prefix_chars
        matches = []
        if arg[1] in chars:
            if parser.allow_abbrev:
                name, equals, value = arg.partition("=")
                for option in known:
                    if option.startswith(name):
                        matches.append(
                            (known[option], option, value if equals else None)
                        )
            return matches
        short = arg[:2]
        for option in known:
            if option == short:
                matches.append((known[option], option, arg[2:]))
            elif parser.allow_abbrev and option.startswith(arg):
                matches.append((known[option], option, None))
        return matches

    def run(self):
        args, at = self.args, 0
        last = max(self.options) if self.options else -1
        while at <= last:
            following = min(i for i in self.options if i >= at)
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.extras += args[at:following]
                at = following
            at = self._take_option(at)
        end = self._take_positionals(at)
        self.extras += args[end:]
        self._check()
        return self.extras

    def _take_option(self, at):
        action, name, value = self.options[at]
        done = []
        while True:
            if action is None:
                self.extras.append(self.args[at])
                return at + 1
            if value is not None:
                count = self._count(action, "A")
                letter_follows = name[1:2] not in self.parser.prefix_chars
                if count == 0 and letter_follows and value != "":
                    # Several options of one letter, written as one.
                    done.append((action, [], name))
                    name = name[0] + value[0]
                    rest = value[1:] or None
                    known = self.parser._option_string_actions
                    if name not in known:
                        raise ArgumentError(
                            action, "ignored explicit argument %r" % value
                        )
                    action, value = known[name], rest
                    continue
                if count != 1:
                    raise ArgumentError(
                        action, "ignored explicit argument %r" % value
                    )
                done.append((action, [value], name))
                end = at + 1
            else:
                start = at + 1
                count = self._count(action, self.pattern[start:])
                end = start + count
                done.append((action, self.args[start:end], name))
            break
        for action, values, name in done:
            self._act(action, values, name)
        return end

    def _count(self, action, pattern):
        found = _pattern_of(action).match(pattern)
        if found is None:
            raise ArgumentError(action, _EXPECTED.get(action.nargs) or _expected(action))
        return len(found.group(1))

    def _take_positionals(self, at):
        # As many of the actions as the pattern satisfies, all at once.
        rest = self.pattern[at:]
        for count in range(len(self.positionals), 0, -1):
            actions = self.positionals[:count]
            text = "".join(_pattern_text(action) for action in actions)
            found = re.match(text, rest)
            if found is None:
                continue
            for action, group in zip(actions, found.groups()):
                values = self.args[at : at + len(group)]
                if action.nargs not in (PARSER, REMAINDER) and "--" in values:
                    values.remove("--")
                at += len(group)
                self._act(action, values)
            self.positionals = self.positionals[count:]
            break
        return at

    def _act(self, action, texts, option=None):
        self.seen.add(id(action))
        values = self._values(action, texts)
        if values is not action.default:
            self.met.append(action)
            for group in self.parser._mutually_exclusive_groups:
                if not any(member is action for member in group._group_actions):
                    continue
                for other in self.met:
                    if other is not action and any(
                        member is other for member in group._group_actions
                    ):
                        raise ArgumentError(
                            action,
                            "not allowed with argument %s" % _name_of(other),
                        )
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _values(self, action, texts):
        parser, nargs = self.parser, action.nargs
        if nargs == SUPPRESS:
            return SUPPRESS
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = parser._get_value(action, value)
                parser._check_value(action, value)
            return value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        if nargs is None or nargs == OPTIONAL:
            value = parser._get_value(action, texts[0])
            parser._check_value(action, value)
            return value
        if nargs == REMAINDER:
            return [parser._get_value(action, text) for text in texts]
        values = [parser._get_value(action, text) for text in texts]
        if nargs == PARSER:
            parser._check_value(action, values[0])
            return values
        for value in values:
            parser._check_value(action, value)
        return values

    def _check(self):
        parser, namespace = self.parser, self.namespace
        missing = []
        for action in parser._actions:
            if id(action) in self.seen:
                continue
            if action.required:
                missing.append(_name_of(action))
            elif isinstance(action.default, str) and action.default is not SUPPRESS:
                if getattr(namespace, action.dest, None) is action.default:
                    value = parser._get_value(action, action.default)
                    setattr(namespace, action.dest, value)
        if missing:
            raise ArgumentError(
                None,
                "the following arguments are required: %s" % ", ".join(missing),
            )
        for group in parser._mutually_exclusive_groups:
            if not group.required:
                continue
            if not any(a is m for a in group._group_actions for m in self.met):
                names = [
                    _name_of(a) for a in group._group_actions if a.help is not SUPPRESS
                ]
                raise ArgumentError(
                    None, "one of the arguments %s is required" % " ".join(names)
                )


_NEGATIVE = re.compile(r"^-\d+$|^-\d*\.\d+$")

_EXPECTED = {
    None: "expected one argument",
    OPTIONAL: "expected at most one argument",
    ONE_OR_MORE: "expected at least one argument",
}


def _expected(action):
    plural = "" if action.nargs == 1 else "s"
    return "expected %s argument%s" % (action.nargs, plural)


def _pattern_text(action):
    nargs = action.nargs
    if nargs is None:
        text = "(-*A-*)"
    elif nargs == OPTIONAL:
        text = "(-*A?-*)"
    elif nargs == ZERO_OR_MORE:
        text = "(-*[A-]*)"
    elif nargs == ONE_OR_MORE:
        text = "(-*A[A-]*)"
    elif nargs == REMAINDER:
        text = "([-AO]*)"
    elif nargs == PARSER:
        text = "(-*A[-AO]*)"
    elif nargs == SUPPRESS:
        text = "(-*-*)"
    else:
        text = "(-*%s-*)" % "-*".join("A" * nargs)
    if action.option_strings:
        text = text.replace("-*", "").replace("-", "")
    return text


def _pattern_of(action):
    return re.compile(_pattern_text(action))


def __getattr__(name):
    if name == "FileType":
        raise NotImplementedError("argparse.FileType is not offered: open the file")
    raise AttributeError("module 'argparse' has no attribute '%s'" % name)
