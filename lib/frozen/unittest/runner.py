"""Runs tests and prints what came of them, in the words of micropython-lib."""

import sys

from .result import TestResult


class TextTestResult(TestResult):
    def __init__(self, stream=None, descriptions=True, verbosity=1):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.verbosity = verbosity
        self._parts = 0

    def startTest(self, test):
        super().startTest(test)
        self._parts = 0
        self._say("%s ..." % test, end="")

    def addSuccess(self, test):
        self._say(" ok")

    def addError(self, test, err):
        super().addError(test, err)
        self._say(" ERROR")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say(" FAIL")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        self._parts += 1

    def stopTest(self, test):
        if self._parts:
            self._say(" FAIL")
        super().stopTest(test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(" skipped: %s" % reason)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say(" ok")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say(" FAIL")

    def _say(self, text, end="\n"):
        if self.verbosity > 0:
            self._write(text, end=end)

    def _write(self, *values, end="\n"):
        if self.stream is None:
            print(*values, end=end)
        else:
            print(*values, end=end, file=self.stream)


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(
        self,
        stream=None,
        descriptions=True,
        verbosity=1,
        failfast=False,
        buffer=False,
        resultclass=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None
    ):
        self.stream = stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        result.printErrors()
        self._print("-" * 70)
        self._print("Ran %d tests\n" % result.testsRun)
        if result.wasSuccessful():
            skipped = len(result.skipped)
            self._print("OK (skipped=%d)" % skipped if skipped else "OK")
        else:
            failures = len(result.failures) + len(result.unexpectedSuccesses)
            self._print(
                "FAILED (failures=%d, errors=%d)" % (failures, len(result.errors))
            )
        return result

    def _print(self, text):
        print(text, file=self.stream or sys.stdout)


TestRunner = TextTestRunner
