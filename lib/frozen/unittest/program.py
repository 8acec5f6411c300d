"""unittest.main: what a test file ends with, and what python -m unittest calls."""

import os
import sys

from .loader import TestLoader
from .runner import TextTestRunner
from .suite import TestSuite


def _arguments(argv):
    import argparse

    parser = argparse.ArgumentParser(prog=argv[0])
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("-q", "--quiet", action="store_true")
    parser.add_argument("-f", "--failfast", action="store_true")
    parser.add_argument("-b", "--buffer", action="store_true")
    parser.add_argument("-k", dest="patterns", action="append", default=[])
    if argv[1:2] == ["discover"]:
        parser.add_argument("discover")
        parser.add_argument("-s", "--start-directory", dest="start", default=".")
        parser.add_argument("-p", "--pattern", default="test*.py")
        parser.add_argument("-t", "--top-level-directory", dest="top")
    else:
        parser.add_argument("tests", nargs="*")
    return parser.parse_args(argv[1:])


def _named(pattern):
    return pattern if "*" in pattern else "*%s*" % pattern


class TestProgram:
    """Loads and runs tests; `result` has what came of them."""

    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=None,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None
    ):
        if isinstance(module, str):
            module = __import__(module, None, None, ["*"])
        self.module = module
        self.verbosity = verbosity
        self.failfast = bool(failfast)
        self.loader = testLoader or TestLoader()
        names = [defaultTest] if isinstance(defaultTest, str) else defaultTest
        self.test = self._load(argv or sys.argv, names)
        self.result = self._runner(testRunner).run(self.test)
        if exit and not self.result.wasSuccessful():
            sys.exit(1)

    def _load(self, argv, names):
        options = None
        if len(argv) > 1 and self.module is not None or self.module is None:
            options = _arguments(argv)
            self.failfast = self.failfast or options.failfast
            if options.quiet:
                self.verbosity = 0
            if options.patterns:
                self.loader.testNamePatterns = [_named(p) for p in options.patterns]
        if options is not None and hasattr(options, "discover"):
            return self.loader.discover(options.start, options.pattern, options.top)
        if options is not None and options.tests:
            names = options.tests
        if names and self.module is None:
            return TestSuite([self._load_name(name) for name in names])
        if names:
            return self.loader.loadTestsFromNames(names, self.module)
        if self.module is None:
            return self.loader.discover(".")
        return self.loader.loadTestsFromModule(self.module)

    def _load_name(self, name):
        # A file, or the dotted name of a module, a class or a method.
        if name.endswith(".py") and os.path.isfile(name):
            folder = os.path.dirname(os.path.abspath(name))
            if folder not in sys.path:
                sys.path.insert(0, folder)
            name = os.path.basename(name)[:-3]
        elif "" not in sys.path and "." not in sys.path:
            sys.path.insert(0, "")
        return self.loader.loadTestsFromName(name)

    def _runner(self, given):
        if given is None:
            return TextTestRunner(verbosity=self.verbosity, failfast=self.failfast)
        return given() if isinstance(given, type) else given


def main(*args, **kwargs):
    """Runs the tests of a module; exits with 1 where one fails."""
    return TestProgram(*args, **kwargs).result
