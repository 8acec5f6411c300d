# str.format_map() uses the mapping itself.
class D(dict):
    def __missing__(self, key):
        return "<%s>" % key


print("{a} {b}".format_map(D(a=1)), "{x:>4}".format_map({"x": 5}))
