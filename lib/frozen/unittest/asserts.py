"""The assertions of test cases, and the contexts that some of them return."""

import re


def _short(value):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text


class _Context:
    # Calls the callable at once where one was given, or is used with `with`.

    caller = None

    def __init__(self, expected, test, pattern=None, message=None):
        self.expected = expected
        self.test = test
        self.pattern = re.compile(pattern) if isinstance(pattern, str) else pattern
        self.message = message

    def handle(self, args, kwargs):
        if not args:
            self.message = kwargs.pop("msg", self.message)
            return self
        if args[0] is None:
            return self
        self.caller = getattr(args[0], "__name__", None) or str(args[0])
        with self:
            args[0](*args[1:], **kwargs)
        return None

    def __enter__(self):
        return self

    def fail(self, message):
        if self.message is not None:
            message = "%s : %s" % (message, self.message)
        raise self.test.failureException(message)

    def _missing(self, what):
        by = "" if self.caller is None else " by " + self.caller
        self.fail(self._names() + what + by)

    def _names(self):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        return ", ".join(kind.__name__ for kind in kinds)

    def _check(self, value):
        if self.pattern is None or self.pattern.search(str(value)):
            return True
        self.fail('"%s" does not match "%s"' % (self.pattern.pattern, value))


class AssertRaisesContext(_Context):
    exception = None

    def __exit__(self, kind, value, trace):
        if kind is None:
            self._missing(" not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value
        return self._check(value)


class AssertWarnsContext(_Context):
    def __enter__(self):
        import warnings

        self._catcher = warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, trace):
        self._catcher.__exit__(kind, value, trace)
        if kind is not None:
            return False
        for caught in self.warnings:
            if not isinstance(caught.message, self.expected):
                continue
            if self.pattern and not self.pattern.search(str(caught.message)):
                continue
            self.warning = caught.message
            self.filename = caught.filename
            self.lineno = caught.lineno
            return False
        self._missing(" not triggered")


class AssertLogsContext:
    """Gathers what is logged; `records` and `output` have it."""

    def __init__(self, test, logger, level, wanted):
        import logging

        self.test = test
        self.logger = (
            logger if hasattr(logger, "addHandler") else logging.getLogger(logger)
        )
        if level is None:
            level = logging.INFO
        elif isinstance(level, str):
            level = logging.getLevelName(level)
        self.level = level
        self.wanted = wanted
        self.records = []
        self.output = []

    def __enter__(self):
        import logging

        context = self

        class Collector(logging.Handler):
            def emit(self, record):
                context.records.append(record)
                context.output.append(self.format(record))

        self._collector = Collector()
        self._collector.setFormatter(
            logging.Formatter("%(levelname)s:%(name)s:%(message)s")
        )
        logger = self.logger
        self._before = (logger.handlers, logger.level, logger.propagate)
        logger.handlers = [self._collector]
        logger.setLevel(self.level)
        logger.propagate = False
        return self

    def __exit__(self, kind, value, trace):
        logger = self.logger
        logger.handlers, level, logger.propagate = self._before
        logger.setLevel(level)
        if kind is not None:
            return False
        if self.wanted and not self.records:
            raise self.test.failureException(
                "no logs of level %s or higher triggered on %s"
                % (self.level, logger.name)
            )
        if not self.wanted and self.records:
            raise self.test.failureException(
                "Unexpected logs found: %r" % (self.output,)
            )
        return False


class Assertions:
    """Mixed into TestCase; each raises failureException where it does not hold."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else "%s : %s" % (standardMsg, msg)

    def _require(self, holds, msg, text, *values):
        if not holds:
            text = text % tuple(_short(value) for value in values)
            self.fail(self._formatMessage(msg, text))

    # Truth and identity.

    def assertTrue(self, expr, msg=None):
        self._require(expr, msg, "%s is not true", expr)

    def assertFalse(self, expr, msg=None):
        self._require(not expr, msg, "%s is not false", expr)

    def assertIs(self, first, second, msg=None):
        self._require(first is second, msg, "%s is not %s", first, second)

    def assertIsNot(self, first, second, msg=None):
        self._require(first is not second, msg, "unexpectedly identical: %s", first)

    def assertIsNone(self, obj, msg=None):
        self._require(obj is None, msg, "%s is not None", obj)

    def assertIsNotNone(self, obj, msg=None):
        self._require(obj is not None, msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        self._require(
            member in container, msg, "%s not found in %s", member, container
        )

    def assertNotIn(self, member, container, msg=None):
        self._require(
            member not in container,
            msg,
            "%s unexpectedly found in %s",
            member,
            container,
        )

    def assertIsInstance(self, obj, cls, msg=None):
        self._require(
            isinstance(obj, cls), msg, "%s is not an instance of %s", obj, cls
        )

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._require(
            not isinstance(obj, cls), msg, "%s is an instance of %s", obj, cls
        )

    def assertHasAttr(self, obj, name, msg=None):
        self._require(
            hasattr(obj, name), msg, "%s has no attribute %s", type(obj), name
        )

    def assertNotHasAttr(self, obj, name, msg=None):
        self._require(
            not hasattr(obj, name),
            msg,
            "%s has unexpected attribute %s",
            type(obj),
            name,
        )

    def assertStartsWith(self, s, prefix, msg=None):
        self._require(
            s.startswith(prefix), msg, "%s doesn't start with %s", s, prefix
        )

    def assertEndsWith(self, s, suffix, msg=None):
        self._require(s.endswith(suffix), msg, "%s doesn't end with %s", s, suffix)

    # Order and equality.

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality[typeobj] = function

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        if type(first) is type(second):
            function = self._type_equality.get(type(first))
            if isinstance(function, str):
                function = getattr(self, function)
            if function is None:
                function = self._equality_of(type(first))
            if function is not None:
                function(first, second, msg=msg)
                return
        self._require(False, msg, "%s != %s", first, second)

    def _equality_of(self, kind):
        if kind is dict:
            return self.assertDictEqual
        if kind is list:
            return self.assertListEqual
        if kind is tuple:
            return self.assertTupleEqual
        if kind in (set, frozenset):
            return self.assertSetEqual
        return self.assertMultiLineEqual if kind is str else None

    def assertNotEqual(self, first, second, msg=None):
        self._require(first != second, msg, "%s == %s", first, second)

    def assertLess(self, a, b, msg=None):
        self._require(a < b, msg, "%s not less than %s", a, b)

    def assertLessEqual(self, a, b, msg=None):
        self._require(a <= b, msg, "%s not less than or equal to %s", a, b)

    def assertGreater(self, a, b, msg=None):
        self._require(a > b, msg, "%s not greater than %s", a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        self._require(a >= b, msg, "%s not greater than or equal to %s", a, b)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second and (delta is None or places is None):
            return
        near, unit = _is_near(first, second, places, delta)
        if not near:
            text = "%s != %s within %s (%s difference)"
            self._almost(msg, text, first, second, unit)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, unit = _is_near(first, second, places, delta)
        if near or first == second:
            text = "%s == %s within %s" % (_short(first), _short(second), unit)
            self.fail(self._formatMessage(msg, text))

    def _almost(self, msg, text, first, second, unit):
        difference = _short(abs(first - second))
        text = text % (_short(first), _short(second), unit, difference)
        self.fail(self._formatMessage(msg, text))

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        if seq_type is not None:
            for place, value in (("First", first), ("Second", second)):
                if not isinstance(value, seq_type):
                    raise self.failureException(
                        "%s sequence is not a %s: %s"
                        % (place, seq_type.__name__, _short(value))
                    )
        kind = "sequence" if seq_type is None else seq_type.__name__
        if len(first) == len(second) and first == second:
            return
        lines = [
            "%ss differ: %s != %s"
            % (kind[0].upper() + kind[1:], _short(first), _short(second))
        ]
        for index in range(min(len(first), len(second))):
            if first[index] != second[index]:
                lines.append(
                    "\nFirst differing element %d:\n%s\n%s"
                    % (index, _short(first[index]), _short(second[index]))
                )
                break
        else:
            if len(first) == len(second):
                if type(first) is type(second) and seq_type is None:
                    return
        longer, shorter, name = (
            (first, second, "First")
            if len(first) > len(second)
            else (second, first, "Second")
        )
        if len(longer) > len(shorter):
            lines.append(
                "\n%s %s contains %d additional elements.\nFirst extra element %d:\n%s"
                % (
                    name,
                    kind,
                    len(longer) - len(shorter),
                    len(shorter),
                    _short(longer[len(shorter)]),
                )
            )
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for place, other, extra in (
            ("first", "second", [item for item in set1 if item not in set2]),
            ("second", "first", [item for item in set2 if item not in set1]),
        ):
            if extra:
                lines.append("Items in the %s set but not the %s:" % (place, other))
                lines.extend(_short(item) for item in extra)
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        for place, value in (("First", d1), ("Second", d2)):
            self.assertIsInstance(
                value, dict, "%s argument is not a dictionary" % place
            )
        self._require(d1 == d2, msg, "%s != %s", d1, d2)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        text = "%s != %s" % (_short(first), _short(second))
        if "\n" in first or "\n" in second:
            text += "\n" + _line_differences(first, second)
        self.fail(self._formatMessage(msg, text))

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        missing = []
        for item in first:
            if item in rest:
                rest.remove(item)
            else:
                missing.append(item)
        if missing or rest:
            lines = ["Element counts were not equal:"]
            for item in missing:
                lines.append("First has more, Second has fewer:  %s" % _short(item))
            for item in rest:
                lines.append("First has fewer, Second has more:  %s" % _short(item))
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    # Text.

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _pattern(expected_regex)
        if not pattern.search(text):
            self.fail(
                self._formatMessage(
                    msg,
                    "Regex didn't match: %r not found in %r"
                    % (pattern.pattern, text),
                )
            )

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _pattern(unexpected_regex)
        found = pattern.search(text)
        if found:
            self.fail(
                self._formatMessage(
                    msg,
                    "Regex matched: %r matches %r in %r"
                    % (found.group(0), pattern.pattern, text),
                )
            )

    # Exceptions, warnings, logs.

    def assertRaises(self, expected_exception, *args, **kwargs):
        return AssertRaisesContext(expected_exception, self).handle(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return AssertRaisesContext(
            expected_exception, self, _pattern(expected_regex)
        ).handle(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return AssertWarnsContext(expected_warning, self).handle(args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return AssertWarnsContext(
            expected_warning, self, _pattern(expected_regex)
        ).handle(args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return AssertLogsContext(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return AssertLogsContext(self, logger, level, False)


def _pattern(regex):
    return re.compile(regex) if isinstance(regex, (str, bytes)) else regex


def _is_near(first, second, places, delta):
    if delta is not None:
        if places is not None:
            raise TypeError("specify delta or places not both")
        return abs(first - second) <= delta, "%s delta" % _short(delta)
    if places is None:
        places = 7
    return round(abs(first - second), places) == 0, "%d places" % places


def _line_differences(first, second):
    # The lines that differ, behind what both begin with and before how both end.
    a, b = first.split("\n"), second.split("\n")
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    lines = ["  " + line for line in a[:start]]
    lines += ["- " + line for line in a[start : len(a) - end]]
    lines += ["+ " + line for line in b[start : len(b) - end]]
    lines += ["  " + line for line in a[len(a) - end :]]
    return "\n".join(lines)
