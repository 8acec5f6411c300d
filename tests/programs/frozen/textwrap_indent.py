# textwrap: dedent and indent.
import textwrap

print(repr(textwrap.dedent("    a\n      b\n\n    c\n")))
print(repr(textwrap.dedent("\ta\n    b\n")), repr(textwrap.dedent("\t x\n\t\ty")))
print(repr(textwrap.dedent("  a\n   \n b")), repr(textwrap.dedent("")), repr(textwrap.dedent("x\n  y")))
print(repr(textwrap.indent("a\n\nb\n  \nc", "> ")))
print(repr(textwrap.indent("a\n\nb", "+", lambda line: True)), repr(textwrap.indent("a", "")))
