"""What came of tests: counts, and the texts of failures and errors."""

import io
import sys


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False
        self.buffer = False
        self.tb_locals = False

    # The counts under micropython-lib's names.

    @property
    def errorsNum(self):
        return len(self.errors)

    @property
    def failuresNum(self):
        return len(self.failures) + len(self.unexpectedSuccesses)

    @property
    def skippedNum(self):
        return len(self.skipped)

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def addSuccess(self, test):
        pass

    def addError(self, test, err):
        self.errors.append((test, _text(err)))
        self._failed()

    def addFailure(self, test, err):
        self.failures.append((test, _text(err)))
        self._failed()

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        if issubclass(err[0], test.failureException):
            self.failures.append((subtest, _text(err)))
        else:
            self.errors.append((subtest, _text(err)))
        self._failed()

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, _text(err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._failed()

    def _failed(self):
        if self.failfast:
            self.stop()

    def wasSuccessful(self):
        return self.errorsNum == 0 and self.failuresNum == 0

    def stop(self):
        self.shouldStop = True

    def printErrors(self):
        if self.errors or self.failures or self.unexpectedSuccesses:
            self._write()
            self.printErrorList("ERROR", self.errors)
            self.printErrorList("FAIL", self.failures)
            self.printErrorList(
                "UNEXPECTED SUCCESS", [(test, "") for test in self.unexpectedSuccesses]
            )

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self._write("=" * 70)
            self._write("%s: %s" % (flavour, test))
            self._write("-" * 70)
            self._write(text)

    def _write(self, *values, end="\n"):
        print(*values, end=end)

    def __repr__(self):
        return "<unittest.result.TestResult run=%d errors=%d failures=%d>" % (
            self.testsRun,
            len(self.errors),
            len(self.failures),
        )

    def __add__(self, other):
        self.testsRun += other.testsRun
        for name in (
            "failures",
            "errors",
            "skipped",
            "expectedFailures",
            "unexpectedSuccesses",
        ):
            getattr(self, name).extend(getattr(other, name))
        return self


def _text(err):
    # A traceback, from the triple that sys.exc_info() gives, without unittest itself.
    stream = io.StringIO()
    sys.print_exception(err[1], stream)
    lines = stream.getvalue().split("\n")
    return "\n".join(line for line in lines if not line.startswith(_OWN))


_OWN = '  File "unittest/'
