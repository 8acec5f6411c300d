# Functions made in a comprehension share its variable.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def outer():
    n = 10
    return [x + n for x in range(3) if x + n != 11]


print(outer())
