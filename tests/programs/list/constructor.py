# list() from each kind of iterable, and copies.
print(
    list(), list("ab"), list((1, 2)), list(range(3)), list({"k": 1}),
    list({5}), list(b"a"), list(x for x in "z"),
)
a = [1, [2]]
b = list(a)
print(a == b, a is b, a[1] is b[1])
