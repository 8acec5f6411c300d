# A backslash or an open bracket continues a line.
a = 1 + \
    2
b = (1 +
     2 +

     # a comment inside brackets
     3)
c = [
    1,
        2,
  3,
]
d = {"a":
     1}
if a == 3 and \
        b == 6:
    print(a, b, c, d)
