# What main() prints of failures, and its exit code.
import unittest


class Sums(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 3)

    def test_parts(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 1)

    def test_works(self):
        pass


unittest.main()
