# A subclass of str has the methods of str.
class S(str):
    def shout(self):
        return self.upper() + "!"


s = S("abc")
print(
    s, s.shout(), len(s), s + "d", s == "abc", s[1], "b" in s,
    isinstance(s, str),
)
print({s: 1}["abc"], s.find("c"), "%s" % s)
