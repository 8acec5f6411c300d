# % formatting with one value, a tuple and a dict.
print(
    "%s" % 1, "%s %s" % (1, 2), "%s" % (1,), "%r" % "a", "%%" % (),
    "100%% %s" % "x", "%s" % [1, 2],
)
print(
    "%(a)s %(b)d %(a)r" % {"a": "x", "b": 2}, "%(k)05.1f" % {"k": 2.5},
    "no" % {}, "%s" % {1: 2},
)
print(
    "%c%c" % ("a", 98), "%5s|%-5s|" % ("a", "b"),
    "%.2s|%5.1s|" % ("abc", "xyz"),
)
