"""Tests that are run together, with what surrounds classes and modules."""

import sys

from .case import FunctionTestCase, SkipTest, TestCase, _class_name
from .case import _information, _module_cleanups, doModuleCleanups


class _ErrorHolder:
    # Stands for a test where setUpClass, setUpModule or the like failed.

    failureException = AssertionError

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def __str__(self):
        return self.description


class BaseTestSuite:
    """Runs its tests in order. A class stands for the test methods that it has."""

    def __init__(self, tests=()):
        self.name = tests if isinstance(tests, str) else ""
        self._tests = []
        if not isinstance(tests, str):
            self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError("%r is not callable" % (test,))
        if isinstance(test, type) and issubclass(test, TestCase):
            from .loader import defaultTestLoader

            test = defaultTestLoader.loadTestsFromTestCase(test)
        elif not isinstance(test, (TestCase, BaseTestSuite)):
            test = FunctionTestCase(test)
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self._tests)

    def __iter__(self):
        return iter(self._tests)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def __repr__(self):
        return "<%s tests=%r>" % (_class_name(type(self)), self._tests)

    def run(self, result):
        for test in self._tests:
            if result.shouldStop:
                break
            test(result)
        return result

    def debug(self):
        for test in self._tests:
            test.debug()


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        surroundings = _Surroundings(result)
        self._run_within(surroundings)
        surroundings.leave()
        return result

    def _run_within(self, surroundings):
        for test in self._tests:
            if surroundings.result.shouldStop:
                break
            if isinstance(test, TestSuite):
                test._run_within(surroundings)
            elif isinstance(test, BaseTestSuite):
                test.run(surroundings.result)
            elif surroundings.enter(test):
                test(surroundings.result)

    def _load_module(self, module):
        # micropython-lib's name; also what its discovery calls.
        from .loader import defaultTestLoader

        self.addTest(defaultTestLoader.loadTestsFromModule(module))


class _Surroundings:
    # Which class and which module the tests are in, and whether they were set up.

    def __init__(self, result):
        self.result = result
        self.cls = None
        self.module = None
        self.class_works = True
        self.module_works = True

    def enter(self, test):
        # Whether the test can be run.
        cls = type(test)
        if cls is not self.cls:
            self._leave_class()
            module = getattr(cls, "__module__", None)
            if module != self.module:
                self._leave_module()
                self._enter_module(module)
            self.cls = cls
            self.class_works = self.module_works and self._enter_class()
        return self.module_works and self.class_works

    def _enter_class(self):
        cls = self.cls
        if getattr(cls, "__unittest_skip__", False):
            return True
        return self._attempt("setUpClass (%s)" % _class_name(cls), cls.setUpClass)

    def _enter_module(self, name):
        self.module = name
        self.module_works = True
        function = getattr(sys.modules.get(name), "setUpModule", None)
        if function is not None:
            self.module_works = self._attempt("setUpModule (%s)" % name, function)

    def leave(self):
        self._leave_class()
        self._leave_module()

    def _leave_class(self):
        cls, self.cls = self.cls, None
        if cls is None:
            return
        place = "tearDownClass (%s)" % _class_name(cls)
        if self.class_works and not getattr(cls, "__unittest_skip__", False):
            self._attempt(place, cls.tearDownClass)
        cls.doClassCleanups()
        for e in cls.tearDown_exceptions:
            self.result.addError(_ErrorHolder(place), _information(e))

    def _leave_module(self):
        name, self.module = self.module, None
        place = "tearDownModule (%s)" % name
        function = getattr(sys.modules.get(name), "tearDownModule", None)
        if function is not None and self.module_works:
            self._attempt(place, function)
        if _module_cleanups:
            self._attempt(place, doModuleCleanups)

    def _attempt(self, place, function):
        try:
            function()
            return True
        except SkipTest as e:
            self.result.addSkip(_ErrorHolder(place), e.args[0] if e.args else "")
        except Exception as e:
            self.result.addError(_ErrorHolder(place), _information(e))
        return False
