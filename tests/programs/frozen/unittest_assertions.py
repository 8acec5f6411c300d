# Assertions: those that hold, and the messages of those that do not.
import unittest


class Quiet(unittest.TestCase):
    def runTest(self):
        pass


t = Quiet()
t.assertEqual([1, 2], [1, 2])
t.assertNotEqual(1, 2)
t.assertAlmostEqual(1.0, 1.00000001)
t.assertAlmostEqual(1.0, 1.5, delta=0.5)
t.assertCountEqual([1, 2, 2], [2, 1, 2])
t.assertIn(1, [1])
t.assertIsInstance(1, int)
t.assertRegex("abc", "b.")
t.assertRaises(ZeroDivisionError, lambda: 1 // 0)
with t.assertRaisesRegex(ValueError, "invalid") as caught:
    int("x")
print(type(caught.exception))


def failing(name, *args, **kwargs):
    try:
        getattr(t, name)(*args, **kwargs)
        print(name, "did not fail")
    except AssertionError as e:
        print(name + ":", str(e).split("\n")[0])


failing("assertEqual", 1, 2)
failing("assertEqual", 1, "1", "with message")
failing("assertEqual", {"a": 1}, {"a": 2})
failing("assertNotEqual", 1, 1)
failing("assertTrue", 0)
failing("assertFalse", [1])
failing("assertIs", [], ())
failing("assertIsNone", 3)
failing("assertIsNotNone", None)
failing("assertIn", 3, [1, 2])
failing("assertNotIn", 1, [1])
failing("assertLess", 2, 1)
failing("assertGreaterEqual", 1, 2)
failing("assertAlmostEqual", 1.0, 1.1)
failing("assertAlmostEqual", 1, 5, delta=2)
failing("assertNotAlmostEqual", 1.0, 1.0)
failing("assertIsInstance", 1, str)
failing("assertRaises", ValueError, lambda: None)
failing("assertRegex", "abc", "x+")
failing("assertSetEqual", {1}, {2})
failing("fail", "gave up")
