# A failing expression in every place of statements over several lines.
leaf = ["BAD", "1/0", "f0(1)"]
templates = [
 "a = (\n  1 +\n  @ +\n  2\n)",
 "a = (\n  @\n  + 1\n)",
 "a = [\n  1,\n  @,\n  3,\n]",
 "a = {\n  1: 2,\n  @: 3,\n}",
 "a = {\n  1: 2,\n  3: @,\n  5: 6\n}",
 "a = {\n  1,\n  @\n}",
 "f(\n  1,\n  @,\n  3\n)",
 "f(\n  1,\n  k=@,\n  j=3\n)",
 "f(1,\n  *@,\n  3\n)",
 "f(\n 1\n)(\n @\n)",
 "o.m(\n  1\n).m(\n  @\n)",
 "o.m(\n  1\n)\\\n .m(\n  2\n)\\\n .n(\n 3)",
 "o \\\n .n",
 "(o\n .m(1)\n .n\n)",
 "(o\n .m(1)\n .n(1)\n .m(2)\n)",
 "x = o.m(1)[\n 1\n ][\n @\n]",
 "f(1,\n 2)(\n3)",
 "z(\n 1,\n 2\n)",
 "o.n(\n 1,\n 2\n)",
 "if (\n  1 and\n  @\n):\n  pass",
 "if 0:\n  pass\nelif (\n   @\n ):\n  pass",
 "while (\n  @\n):\n  break",
 "for i in (\n   @\n  ):\n  pass",
 "for i in [\n  1,\n  2\n]:\n  a = (\n    @\n  )",
 "x = [\n  i\n  for i in\n  @\n]",
 "x = [\n  @\n  for i in\n  (1,2)\n]",
 "x = [\n  i\n  for i in\n  (1,2)\n  if\n  @\n]",
 "x = {\n  i: @\n  for i in\n  (1,2)\n}",
 "x = list(\n  @\n  for i in\n  (1,2)\n)",
 "x = list(\n  f(i, @)\n  for i in\n  (1,2)\n)",
 "def g(\n  a,\n  b=@,\n  c=2\n):\n  pass",
 "@f(\n  1\n)\n@f0(\n 1)\ndef g():\n  pass".replace("@f(","\x01f(").replace("@f0(","\x01f0("),
 "def g(a,\n b):\n  return (\n   a +\n   @\n  )\ng(\n 1,\n 2\n)",
 "def g():\n  x = 1\n\n  return f(\n   x,\n   @\n  )\n\n\ng()",
 "g = lambda x: (\n  x,\n  @\n)\ng(\n  1)",
 "class C(\n  object,\n  @\n):\n  pass",
 "class C:\n  x = 1\n  y = (\n   2,\n   @\n  )",
 "x = 1 if (\n  @\n) else 2",
 "x = (\n  1 if\n  0 else\n  @\n)",
 "x = not (\n  @\n)",
 "x = -(\n  @\n)",
 "x = (1 <\n  2 <\n  @ <\n 4\n)",
 "x = 1, \\\n  2, \\\n  @",
 "assert (\n  0\n), (\n  @\n)",
 "assert (\n  @\n)",
 "raise (\n ValueError\n )(\n  @\n)",
 "raise ValueError(\n  1\n)",
 "del o.x, \\\n  d[\n  @]",
 "x = d[\n  @\n]",
 "d[\n  1\n] = (\n  @\n)",
 "d[\n  @\n] = (\n  1\n)",
 "d[\n  @\n] += (\n  1\n)",
 "d[5] += (\n  @\n)",
 "x += (\n  1\n)",
 "a = b = (\n @\n )",
 "a, b = (\n  1,\n 2,\n  3\n)",
 "with f(\n  @\n) as x:\n  pass",
 "with cm(\n) as x, \\\n  cm(\n @\n) as y:\n  pass",
 "with cm():\n  a = (\n   @\n  )",
 "try:\n  a = (\n   @\n  )\nfinally:\n  b = 1",
 "try:\n  a = (\n   1/0\n  )\nexcept (\n @\n):\n  b = 1",
 "try:\n  1/0\nexcept ZeroDivisionError:\n  b = (\n  @\n )",
 "try:\n  pass\nelse:\n  b = (\n  @\n )",
 "return_ = f(a=1,\n **{\n 'b': 2,\n 'c': @\n})",
 "x = f'{1}' \\\n  f'{@}'",
 "x = f'''\n{1}\n{@}\n'''",
 "x = '%d %d' % (\n  1,\n  @\n)",
 "x = '%d' % (\n  'a'\n)",
 "x = '{}'.format(\n @\n)",
 "x = (1).\\\n real2",
 "global q\nq = (\n @\n)",
 "x = yield_(\n @\n)",
 "def g():\n  yield 1\n  yield (\n   2,\n   @\n  )\nlist(\n  g()\n)",
 "def g():\n  yield from (\n   @\n  )\nlist(\n  g()\n)",
 "import sys, \\\n  nosuch",
 "from sys import (\n  path,\n  nosuch\n)",
 "print(\n  1,\n  sep=@\n)",
 "x = (y :=\n  @\n)",
 "x = s[\n 1:\n @\n]",
 "x = (\n 1 +\n 'a' +\n 2\n)",
 "x = (\n 1 *\n 2 +\n 'a'\n)",
 "x = [\n  1 +\n  'a'\n]",
 "f(1 +\n  'a',\n 2\n)",
 "x = {\n 'a':\n 1 +\n 'a'\n}",
 "x = (\n  d\n  [\n  77\n  ]\n)",
 "x = s[\n  1\n ] + s[\n  99\n ]",
 "f(\n s[\n  99\n ]\n)",
 "f(\n  f(\n    @\n  ),\n  f(\n   1\n  )\n)",
 "f(\n  f(\n    1\n  ),\n  f(\n   @\n  )\n)",
 "z(\n  f(\n    1\n  ),\n  f(\n   2\n  )\n)",
 "z(z2(\n 1),\n f(\n 2))",
 "x = o.m(\n 1) + o.n(\n 2)",
 "x = (f(1)\n     + f(2)\n     + @)",
 "x = (f(1)\n     and f(2)\n     or @)",
 "f(lambda: (\n  @\n))()",
 "f(lambda: \n  @\n)()",
 "x = f(1)(\n)(\n)",
 "x = ([\n 1,\n 2\n]\n[\n9\n])",
 "for x, y in [\n (1, 2),\n (3,)\n]:\n pass",
 "for x in f2(\n 1,\n @\n):\n pass\nelse:\n pass",
 "while True:\n  x = 1\n  if x:\n    f(\n      @)\n",
 "x = 5\n\n\ny = x[\n 1\n]",
 "x: int = (\n @\n)",
 "nonexist: (\n 1\n) = @",
 "async def g():\n  await (\n   @\n  )\ng().send(\n None)",
 "'a' + \\\n 1",
 "('a'\n +\n 1)",
 "('a' \n <\n 1)",
 "(f(1)\n <\n o)",
 "(o\n in\n 1)",
 "-o",
 "(-\n o)",
 "o[\n1\n]",
 "o[\n1\n] = 2",
 "(o\n)[\n1\n] = 2",
 "del o[\n1\n]",
 "o.zz",
 "f(\n o.zz\n)",
 "f(\n o.zz,\n 2)",
 "o.a.b.c",
 "o.a \\\n .b",
 "o.setme = (\n  1,\n  @)",
 "(\n  1\n).setme = (\n  1)",
 "x = 1; y = 2; z = @",
 "if 1: x = @",
 "def g(): x = @\ng()",
 "def g(): return (\n @)\ng()",
 "class C: x = @",
 "class C:\n  def m(self):\n    return (\n     self.\n     q\n    )\nC().m(\n)",
 "x = [f(\n i) for i in (\n 1, 2) if i == @]",
 "x = [z(\n i) for i in (\n 1, 2)]",
 "x = [\n z(\n i) for i in (\n 1, 2)]",
 "x = [\n o.n(\n i)\n for i in (\n 1, 2)]",
 "x = [\n [\n z(j)\n for j in (1,)\n ]\n for i in (\n 1, 2)]",
 "x = sorted(\n [3, 1],\n key=lambda v: (\n  v +\n @))",
 "x = sum(\n i / 0\n for i in\n (1, 2))",
 "x = any(\n @\n for i in\n (1, 2))",
]
def f(*a, **k): return f
def f0(): pass
def f2(*a): return a
def z(*a):
    raise ValueError(1)
def z2(a): return a
class O:
    def m(self, *a): return self
    def n(self, *a):
        raise ValueError(2)
    d = {}
class CM:
    def __enter__(self): return 1
    def __exit__(self, *a): return False
def cm(*a): return CM()
import sys, io
for ti, t in enumerate(templates):
    t = t.replace("\x01", "\x02")
    ls = leaf if "@" in t else [""]
    for l in ls:
        src = t.replace("@", l).replace("\x02", "@")
        # leading line to shift
        src = "pass\n" + src + "\n"
        g = {"f": f, "f0": f0, "f2": f2, "z": z, "z2": z2, "o": O(), "cm": cm, "s": "abc", "d": {}, "yield_": f}
        try:
            exec(src, g)
            r = "no error"
        except Exception as e:
            b = io.StringIO()
            sys.print_exception(e, b)
            r = "|".join(x.strip() for x in b.getvalue().split("\n")[2:])
            r = r.replace('File "<string>", ', "")
        print(ti, l, r)
