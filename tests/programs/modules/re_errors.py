# Expressions that are not valid.
import re

for p in ("(", ")", "[a", "*a", "a(b"):
    try:
        re.compile(p)
        print(p, "accepted")
    except Exception as e:
        print(p, "error")
m = re.match("(a)", "a")
try:
    m.group(2)
except IndexError:
    print("IndexError")
