# format() with automatic, numbered and named fields.
print(
    "{} {}".format(1, 2), "{0} {1} {0}".format("a", "b"),
    "{x} {y}".format(x=1, y=2),
)
print(
    "{} {k} {}".format(1, 2, k=3), "{{}} {{{}}}".format(5),
    "{0}{0}".format("ab"), "".format(1),
)
print(
    "{1:>4}|{0:<4}|".format(1, 2), "{:{}}|{:{w}}|".format("a", 4, "b", w=3),
    "{:{}{}{}}".format(5, "*", "^", 7),
)
