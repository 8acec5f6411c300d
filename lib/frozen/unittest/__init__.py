"""unittest: test cases, after CPython's documentation.

What the runner prints, and where, is what micropython-lib's prints: MicroPython's
own test runner reads it. Left out: loggers of test order, signal handling.
"""

from .case import (
    AssertRaisesContext,
    FunctionTestCase,
    SkipTest,
    TestCase,
    addModuleCleanup,
    doModuleCleanups,
    enterModuleContext,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)
from .loader import TestLoader, defaultTestLoader
from .program import TestProgram, main
from .result import TestResult
from .runner import TestRunner, TextTestResult, TextTestRunner
from .suite import BaseTestSuite, TestSuite


def __getattr__(name):
    if name == "IsolatedAsyncioTestCase":
        from .async_case import IsolatedAsyncioTestCase

        return IsolatedAsyncioTestCase
    if name == "mock":
        import unittest.mock

        return unittest.mock
    raise AttributeError("module 'unittest' has no attribute '%s'" % name)
