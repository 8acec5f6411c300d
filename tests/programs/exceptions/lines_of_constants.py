# Which constants and operators move the line counter, and which do not.
import sys, io


def f(*args):
    raise ValueError


class V:
    def m(self, *args, **kwargs):
        return self

    def __add__(self, other):
        return self

    def __exit__(self, *args):
        raise OSError(5)

    def __enter__(self):
        return self


cases = [
    "f(\n 1,\n 2)", "f(\n 1,\n 2.5)", "f(\n 1,\n -2.5)", "f(\n 1,\n 2 * 3.5)",
    "f(\n 'ten bytes.',\n 1)", "f(\n 'eleven byte',\n 1)", "f(\n b'1',\n 1)",
    "f(\n 'hello'\n 'one more')", "f(\n 5j,\n 1)", "f(\n 1 << 70,\n 1)",
    "f(\n 1180591620717411303424,\n 1)", "f(\n None,\n ...)",
    "f((\n 1,\n 2))", "f((\n 1,\n 2,\n))", "f((\n 1,\n 2,\n 3))", "f((\n 1,\n))",
    "f((\n(\n1,\n2),\n3,4))", "f((\n))", "f([\n 1,\n 2.5\n])", "f({\n 1:\n 2\n})",
    "f({\n 1:\n 2.5,\n 3:\n 4\n})", "f({\n 1,\n 2.5})", "f(not\n 1)",
    "f(\n 1 and\n 2 and\n v)", "f(\n 0 and\n g(1))",
    "f(\n v and\n 0 or\n 'a longer text')",
    "f(\n x0 and\n v.m(1))", "f(\n v or\n v.m(1))",
    "f(v if\n x0 else\n v.m(1))", "f(v.m(\n1) if\n v else\n v.m(1))",
    "f(not (x0 and\n v.m(1)))", "f(1 <\n 0 <\n v.m(1))",
    "x = v + v + 'a' + (\n 1) + v.m(\n1) + [\n]\nf()",
    "x = (v.a +\n 1)", "x = (1 +\n 2.5 * v +\n 3)",
    "x = (2.5 * 'a' -\n w * w +\n n)", "x = (w * w -\n w.z *\n w)",
    "x = (w - n * 'a' +\n w * (\n w + n))",
    "x = ((n * 3 + 'a' * 2 -\n n) & 255)", "x = ((n * 3 +\n n * 's' + n) & 255)",
    "x = (w + 1\n * 2.5 * n -\n w.y)", "x = (w * (-\n 2.5) + n +\n w.y)",
    "x = f'''{1/0}\n'''", "x = f'''\n{\nv.x}\n'''", "x = (f'{BAD}'\n )",
    "x = (f'{BAD()}'\n 'b'\n )", "x = f'''\n{1}{v!r}{[i for i in 5]}\n\n'''",
    "x = f'''\n{1:{BAD}}\n'''",
    "if 0:\n f()\nelif BAD:\n pass",
    "if x0:\n f()\nelif x0:\n f()\nelif BAD:\n pass",
    "if None:\n x = [\n2.5]\nelif BAD:\n pass", "if x0:\n f()\nelse:\n BAD",
    "try:\n 1/0\nexcept BAD:\n pass", "try:\n x = [\n1/0,\n2.5]\nexcept BAD:\n pass",
    "try:\n 1/0\nexcept ValueError:\n x = 1\nexcept BAD:\n pass\nelse:\n x = 2",
    "try:\n 1/0\nexcept (\n BAD):\n pass", "try:\n 1/0\nexcept 5:\n pass",
    "while (x0 and\n v) or BAD:\n x = [\n  2]\n",
    "n = 2\nwhile (n > 0 and\n n):\n n -= 1\n if n == 0:\n  n = 'a'",
    "for i in (\n 1,\n 2): x.y", "for i, j in (\n (1, 2), 3):\n pass",
    "for i, j in [\n (1, 2),\n (3,)\n]:\n pass",
    "for v.x, y in [\n 1,\n 2.5]:\n pass", "for i in range(\n 2):\n BAD",
    "for i in range(1):\n x = [\n1,\n2.5]\nBAD",
    "with v:\n x = [\n2.5]\n", "with v:\n if x0:\n  x = 1",
    "with v as x, \\\n v as y:\n pass\n",
    "x = [i for i in 5]", "x = {i\n for i in\n 5}", "x = {i: 1\n for i in\n 5}",
    "x = list(i\n for i in\n 5)", "x = [\n i\n for i, j in\n [1]]",
    "x = [BAD\n for i in\n [1]\n if [\n2.5]]",
    "x = [i\n for i in\n [1]\n if (x0 or\n v.m(1)) and BAD]",
    "x = [i\n for i in [1]\n for j in BAD]",
    "x = [\n v\n for i in [1]\n for j in 5\n if [\n]]",
    "x = sum(i\n for i in ['a'])", "x = sum(i\n for i in\n [1, 'a'])",
    "x = sum(i + v\n for i in\n [1, 'a'])", "x = any(\n(BAD)\n for i in\n [1, 'a'])",
    "x = all((\nv.y\n) for i in\n [1, 'a'])",
    "x = {[1]: 2,\n 3: v.m(\n1)}", "x = {1: 2,\n [3]: [\n]}",
    "(v.\n y)(1)", "(\n v.m(1))(\n2)", "v.m(1)(\n2)", "v.m(1)\\\n(2)",
    "x = v.m\\\n .y", "x = v.m(1)\\\n .y", "x = v\\\n[\n1]", "x = f(1)[\n2]",
    "x = v[\n2.5:\n v.m(1)]", "5(\nf)", "v.y(\nk=1)",
    "g = lambda: (\n 1 if\n BAD else 2)\ng()",
    "def g():\n return (\n 1 if BAD else 2)\ng()",
    "assert (v and\n x0)", "assert (x0 and\n v.m(1))", "assert x0, [\n2.5]",
    "raise ValueError(\n 'a message of some length')", "raise ValueError(\n 'short')",
    "@v\n@f\ndef g(): pass", "@v\nclass C(BAD): pass",
    "a, b = \\\n  1, BAD", "a, b = \\\n  (1, BAD)", "a, b, c, d = \\\n  1, 2, 3, BAD",
    "v.m(\n1).x = BAD", "del v.m(\n1)[\n2]",
]
for case in cases:
    names = {"f": f, "v": V(), "x0": 0, "n": 3, "w": 2.5}
    try:
        exec("pass\n" + case + "\n", names)
        found = "no error"
    except Exception as e:
        out = io.StringIO()
        sys.print_exception(e, out)
        found = " | ".join(x.strip() for x in out.getvalue().split("\n")[2:-1])
    print(repr(case))
    print("   ", found.replace('File "<string>", ', ""))
