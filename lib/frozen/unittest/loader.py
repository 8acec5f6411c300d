"""Finds tests: in classes, modules, by name, and in folders."""

import os
import sys
from fnmatch import fnmatch

from .case import FunctionTestCase, TestCase
from .suite import BaseTestSuite, TestSuite


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = None
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        prefix = self.testMethodPrefix
        names = []
        for name in dir(testCaseClass):
            if not name.startswith(prefix):
                continue
            if callable(getattr(testCaseClass, name)) and self._is_wanted(
                testCaseClass, name
            ):
                names.append(name)
        return sorted(names)

    def _is_wanted(self, cls, name):
        patterns = self.testNamePatterns
        if not patterns:
            return True
        full = "%s.%s.%s" % (cls.__module__, cls.__qualname__, name)
        return any(fnmatch(full, pattern) for pattern in patterns)

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, BaseTestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite."
            )
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type):
                if issubclass(item, TestCase) and item not in (
                    TestCase,
                    FunctionTestCase,
                ):
                    tests.append(self.loadTestsFromTestCase(item))
            elif name.startswith("test") and callable(item):
                # micropython-lib takes functions for tests, too.
                tests.append(FunctionTestCase(item))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module, parts = _import_prefix(parts)
        item, parent = module, None
        for part in parts:
            parent, item = item, getattr(item, part)
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if isinstance(item, type):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(item, BaseTestSuite):
            return item
        test = item()
        if isinstance(test, BaseTestSuite):
            return test
        return self.suiteClass([test])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass(
            [self.loadTestsFromName(name, module) for name in names]
        )

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        start_dir = str(start_dir)
        if not os.path.isdir(start_dir):
            raise ImportError("Start directory is not importable: %r" % start_dir)
        top = start_dir if top_level_dir is None else str(top_level_dir)
        top, start = os.path.abspath(top), os.path.abspath(start_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._find(start, pattern, top)))

    def _find(self, folder, pattern, top):
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.isdir(path):
                if not name.startswith((".", "__")):
                    yield from self._find(path, pattern, top)
            elif name.endswith(".py") and fnmatch(name, pattern):
                yield self._load_file(os.path.relpath(path, top))

    def _load_file(self, path):
        name = path[:-3].replace(os.sep, ".")
        try:
            module = __import__(name, None, None, ["*"])
        except Exception as e:
            self.errors.append("Failed to import test module: %s" % name)
            return self.suiteClass([_failed_import(name, e)])
        return self.loadTestsFromModule(module)


def _import_prefix(parts):
    # The module that the first names name, and the names behind them.
    for count in range(len(parts), 0, -1):
        name = ".".join(parts[:count])
        try:
            return __import__(name, None, None, ["*"]), parts[count:]
        except ImportError:
            if count == 1:
                raise


def _failed_import(name, e):
    def fail():
        raise e

    fail.__name__ = name
    return FunctionTestCase(fail)


defaultTestLoader = TestLoader()
