# print is a name like others.
p = print
p("via p")
(print)("in parentheses")


def print(*args):
    p("mine", *args)


print("replaced")
del print
print("restored")
