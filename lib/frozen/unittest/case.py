"""A test case: its assertions, how it is set up, run and cleaned up after."""

import sys

from .asserts import AssertLogsContext, AssertRaisesContext, AssertWarnsContext
from .asserts import Assertions
from .result import TestResult


class SkipTest(Exception):
    """Raised to skip the running test."""


class _ShouldStop(Exception):
    pass


def _skipper(reason):
    def decorate(item):
        if not isinstance(item, type):

            def skipped(*args, **kwargs):
                raise SkipTest(reason)

            skipped.__name__ = item.__name__
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    return decorate


def skip(reason):
    if callable(reason) and not isinstance(reason, str):
        return _skipper("")(reason)
    return _skipper(reason)


def _unchanged(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    return _unchanged if condition else skip(reason)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    result = cm.__enter__()
    addModuleCleanup(cm.__exit__, None, None, None)
    return result


def _clean(cleanups):
    # Runs what was added, the last first; returns the exceptions.
    raised = []
    while cleanups:
        function, args, kwargs = cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as e:
            raised.append(e)
    return raised


def doModuleCleanups():
    for e in _clean(_module_cleanups):
        raise e


class _SubTest:
    # What a result is told of a part of a test; it stands for a test case.

    def __init__(self, test, message, params):
        self.test_case = test
        self._message = message
        self.params = params

    failureException = AssertionError

    def id(self):
        return self.test_case.id() + " " + self._subDescription()

    def shortDescription(self):
        return self.test_case.shortDescription()

    def countTestCases(self):
        return 1

    def _subDescription(self):
        parts = []
        if self._message is not None:
            parts.append("[%s]" % self._message)
        if self.params:
            items = ", ".join("%s=%r" % item for item in self.params.items())
            parts.append("(%s)" % items)
        return " ".join(parts) or "(<subtest>)"

    def __str__(self):
        return "%s %s" % (self.test_case, self._subDescription())

    __repr__ = __str__


class _SubTestContext:
    def __init__(self, test, message, params):
        self.test = test
        self.message = message
        self.params = params

    def __enter__(self):
        outer = self.test._subtest
        params = dict(outer.params) if outer else {}
        params.update(self.params)
        self.outer = outer
        self.test._subtest = _SubTest(self.test, self.message, params)

    def __exit__(self, kind, value, trace):
        inner = self.test._subtest
        self.test._subtest = self.outer
        if kind is None:
            return False
        if not issubclass(kind, Exception) or issubclass(kind, _ShouldStop):
            return False
        result = self.test._result
        if result is None:
            return False
        if issubclass(kind, SkipTest):
            result.addSkip(inner, _reason(value))
            return True
        self.test._failed_parts.append((inner, value))
        result.addSubTest(self.test, inner, (kind, value, trace))
        if getattr(result, "failfast", False):
            raise _ShouldStop()
        return True


def _reason(skipped):
    return skipped.args[0] if skipped.args else ""


class TestCase(Assertions):
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._subtest = None
        self._result = None
        self._failed_parts = []
        self._type_equality = {}
        method = getattr(self, methodName, None)
        if method is None and methodName != "runTest":
            raise ValueError(
                "no such test method in %s: %s" % (type(self), methodName)
            )
        self._testMethodDoc = getattr(method, "__doc__", None)

    # What a test case may say of itself.

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    # Cleaning up.

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    def doCleanups(self):
        raised = _clean(self._cleanups)
        if raised:
            raise raised[0]
        return True

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        if "_class_cleanups" not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        result = cm.__enter__()
        cls.addClassCleanup(cm.__exit__, None, None, None)
        return result

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = _clean(getattr(cls, "_class_cleanups", []))

    # Names.

    def id(self):
        return "%s.%s" % (_class_name(type(self)), self._testMethodName)

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def __str__(self):
        return "%s (%s)" % (self._testMethodName, _class_name(type(self)))

    def __repr__(self):
        return "<%s testMethod=%s>" % (
            _class_name(type(self)),
            self._testMethodName,
        )

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    # Running.

    def subTest(self, msg=None, **params):
        return _SubTestContext(self, msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        self.setUp()
        self._call_test(getattr(self, self._testMethodName))
        self.tearDown()
        self.doCleanups()

    def _call_test(self, method):
        method()

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
        result.startTest(self)
        method = getattr(self, self._testMethodName)
        try:
            function = getattr(type(self), self._testMethodName, method)
            for item in (type(self), function):
                if getattr(item, "__unittest_skip__", False):
                    result.addSkip(
                        self, getattr(item, "__unittest_skip_why__", "")
                    )
                    return result
            self._run_parts(result, method)
        finally:
            result.stopTest(self)
        return result

    def _run_parts(self, result, method):
        # The mark stands on the function, which the class has.
        marked = (type(self), getattr(type(self), self._testMethodName, None))
        expecting = any(
            getattr(item, "__unittest_expecting_failure__", False) for item in marked
        )
        self._result = None if expecting else result
        self._failed_parts = []
        raised = []
        try:
            if self._attempt(raised, self.setUp):
                self._attempt(raised, self._call_test, method)
                self._attempt(raised, self.tearDown)
        finally:
            self._attempt(raised, self.doCleanups)
            self._result = None
        if expecting and raised and not isinstance(raised[0], SkipTest):
            result.addExpectedFailure(self, _information(raised[0]))
        elif expecting and not raised:
            result.addUnexpectedSuccess(self)
        else:
            self._report(result, raised)

    def _attempt(self, raised, function, *args):
        try:
            function(*args)
            return True
        except _ShouldStop:
            return False
        except Exception as e:
            raised.append(e)
            return False

    def _report(self, result, raised):
        for e in raised:
            if isinstance(e, SkipTest):
                result.addSkip(self, _reason(e))
            elif isinstance(e, self.failureException):
                result.addFailure(self, _information(e))
            else:
                result.addError(self, _information(e))
        if not raised and not self._failed_parts:
            result.addSuccess(self)


def _information(e):
    return (type(e), e, getattr(e, "__traceback__", None))


def _class_name(cls):
    module = getattr(cls, "__module__", "__main__")
    return "%s.%s" % (module, getattr(cls, "__qualname__", cls.__name__))


class FunctionTestCase(TestCase):
    """A function as a test case."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        self._function = testFunc
        self._before = setUp
        self._after = tearDown
        self._description = description
        super().__init__()

    def setUp(self):
        if self._before is not None:
            self._before()

    def tearDown(self):
        if self._after is not None:
            self._after()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def shortDescription(self):
        return self._description

    def __str__(self):
        module = getattr(self._function, "__module__", "__main__")
        return "%s (%s)" % (self._function.__name__, module)
