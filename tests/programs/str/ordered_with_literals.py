# Comparisons with a literal text or number: whatever stands on the other side.
for x in ("", "a", "m", "z", "zz", "\xff", "\ud7ff", "\uffff", "\U0001f600"):
    print("a" <= x <= "z", x < "m", x > "m", x >= "a", "\xff" < x, "\uffff" < x)


class Word:
    def __lt__(self, other):
        return "lt " + other

    def __gt__(self, other):
        return "gt " + other


print(Word() < "a", Word() > "a", "a" < Word(), "a" > Word())
for x in (1, 1.5, None, b"a"):
    try:
        print(x < "a")
    except TypeError:
        print("TypeError")
for x in (1, 2.5, True, 3):
    print(x < 1.5, x > 1.5, 1.5 <= x, x + 0.5, 2.0 * x, x / 0.5, x - 1j, 2j * x)
try:
    print("a" + 1.5)
except TypeError:
    print("TypeError")
print("ab" * 2, 2 * "ab", "%d" % 3, "x" + "y")
