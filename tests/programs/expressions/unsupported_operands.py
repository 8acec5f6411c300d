# Operators on types that do not support them raise TypeError.
import sys

cases = ["1 + 'a'", "'a' + 1", "[] + ()", "None + 1", "1 - 'a'", "'a' * 'b'"]
cases += [
    "{} + {}", "1.5 // 'a'", "object() % 2", "2 ** 'a'", "1 << 1.0", "1.0 | 2",
]
cases += [
    "-'a'", "~1.5", "+[]", "~None", "-object()", "[] @ []", "1 @ 2", "'a' / 2",
]
for case in cases:
    try:
        eval(case)
    except TypeError as e:
        print(case, "->", e)
