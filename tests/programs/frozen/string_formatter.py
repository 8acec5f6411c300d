# string.Formatter and what a subclass may change.
from string import Formatter

f = Formatter()
print(f.format("{0} {1!r:>6} {name} {a.real:.2f} {l[1]} {{}}", "x", "y", name="n", a=1.5, l=[1, 2]))
print(f.format("{} {:>{w}} {}", 1, 2, 3, w=5), f.vformat("{k}", (), {"k": 1}))
print(list(f.parse("a{b}c{d!r:e}{{f}} {g:{h}}")))
print(f.get_field("0.x[y]", [type("C", (), {"x": {"y": 5}})], {}))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        try:
            return super().get_value(key, args, kwargs)
        except (KeyError, IndexError):
            return "<%s>" % key

    def convert_field(self, value, conversion):
        if conversion == "u":
            return value.upper()
        return super().convert_field(value, conversion)


print(Default().format("{0!u} {missing} {4}", "up"))


class Strict(Formatter):
    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))


Strict().format("{0} {k}", 1, k=2)
for text in ("{", "}", "{0", "{0[}", "{} {0}", "{0!x}"):
    try:
        print(f.format(text, 1))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e.args)
