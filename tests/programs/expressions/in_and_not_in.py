# Membership in each built-in container.
print(2 in [1, 2], 3 not in (1, 2), "a" in {"a": 1}, 1 in {1, 2})
print("bc" in "abcd", "" in "", "x" not in "abc")
print(
    98 in b"abc", b"bc" in b"abc", 5 in range(0, 10, 5), 6 in range(0, 10, 5),
)
print(None in [None], 1.0 in [1], True in {1}, "1" in [1])
print(3 in (x for x in range(5)), [1] in [[1]])
