# Running tests: order, subTest, skipping, set-up and tear-down, results.
import unittest

log = []


class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class")
        cls.addClassCleanup(log.append, "class clean")

    @classmethod
    def tearDownClass(cls):
        log.append("end")

    def setUp(self):
        log.append("up")
        self.addCleanup(log.append, "clean")

    def tearDown(self):
        log.append("down")

    def test_2_fails(self):
        self.assertEqual(1, 2)

    def test_1_works(self):
        log.append("body")

    def test_3_error(self):
        raise OSError(5)

    @unittest.skip("not today")
    def test_4_skipped(self):
        pass

    @unittest.expectedFailure
    def test_5_expected(self):
        self.fail()

    def test_6_parts(self):
        for i in range(4):
            with self.subTest("part", i=i):
                self.assertNotEqual(i % 2, 1)


@unittest.skipIf(True, "whole class")
class B(unittest.TestCase):
    def test(self):
        log.append("never")


class C(unittest.TestCase):
    @unittest.expectedFailure
    def test(self):
        pass


result = unittest.TestResult()
suite = unittest.TestSuite()
for case in (A, B, C):
    suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(case))
print(suite.countTestCases())
suite.run(result)
print(log)
print(result)
print([test.id().split(".", 1)[1] for test, _ in result.failures])
print([text.strip().split("\n")[-1].split(':')[0] for _, text in result.errors])
print([(test.id().split(".")[1], reason) for test, reason in result.skipped])
print(len(result.expectedFailures), len(result.unexpectedSuccesses))
print(result.wasSuccessful())
