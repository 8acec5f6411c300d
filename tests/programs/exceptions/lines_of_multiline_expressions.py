# The lines that tracebacks give for expressions over several lines.
import sys, io


def lines(source):
    try:
        exec("pass\n" + source, {"f": lambda *a, **k: f, "f0": lambda: 1, "deco": deco})
    except Exception as e:
        buffer = io.StringIO()
        sys.print_exception(e, buffer)
        for line in buffer.getvalue().split("\n")[2:-2]:
            print(line.strip().split(", ", 1)[1], end="; ")
        print(type(e).__name__)


def deco(g):
    raise ValueError


lines("x = {\n 1: 2,\n 3: absent,\n 5: 6}")
lines("x = {\n 1: 2,\n absent: 3,\n 5: 6}")
lines("x = {\n 1: 2,\n 3:\n absent()}")
lines("x = [\n absent\n for i in (1, 2)\n]")
lines("x = [\n absent()\n for i in (1, 2)\n]")
lines("x = [\n i\n for i in (1, 2)\n if\n absent()\n]")
lines("x = [\n f0(\n i)\n for i in (1, 2)\n if\n i > 1]")
lines("x = {\n i: 1 // 0\n for i in (1, 2)\n}")
lines("x = [\n (i, j)\n for i in (1, 2)\n for j in\n absent(\n i)]")
lines("x = list(\n 1 // 0\n for i in (1, 2)\n)")
lines("@deco\ndef g():\n pass")
lines("@deco\n@f(\n 1)\nclass C:\n pass")
lines("x = [\n i\n for i in\n absent]")
lines("x = 'abc'[\n 1:\n absent\n]")
