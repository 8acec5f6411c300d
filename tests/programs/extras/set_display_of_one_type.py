# Sets of several items print every item once.
s = {"b", "a", "c"}
text = repr(s)
print(text[0], text[-1], sorted(text[1:-1].split(", ")))
print(sorted(repr({3, 1, 2})[1:-1].split(", ")), len(repr(frozenset("ab"))))
