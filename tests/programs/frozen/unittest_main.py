# What main() prints, which is what micropython-lib's unittest prints.
import unittest


class Sums(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 2)

    @unittest.skipUnless(False, "later")
    def test_later(self):
        pass

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError):
            1 // 0


def test_function():
    assert True


unittest.main()
