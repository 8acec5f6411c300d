# reversed() of sequences.
print(
    list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed((1,))),
    list(reversed(range(4))), list(reversed(b"ab")), list(reversed([])),
)
r = reversed([1, 2])
print(next(r), next(r), next(r, "end"))
for x in (5, {1}, (i for i in ())):
    try:
        list(reversed(x))
    except TypeError:
        print("TypeError")
