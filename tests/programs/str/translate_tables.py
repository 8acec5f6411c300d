# str.translate() and str.maketrans() with every kind of table.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


print("hello".translate({104: "H", 101: None, 108: 76}))
print("hello".translate(str.maketrans("el", "ip", "o")))
print("abc".translate(str.maketrans({"a": "x", 98: "yy", "c": None})))
print("abc".translate({}), "".translate({97: "x"}))
print("abc".translate("0" * 97 + "xyz"))


class Table:
    def __getitem__(self, i):
        if i == 97:
            raise LookupError
        return i + 1


print("abc".translate(Table()))
attempt(lambda: str.maketrans("ab", "c"))
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans(5))
attempt(lambda: "a".translate({97: 1.5}))
