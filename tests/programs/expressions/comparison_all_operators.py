# All comparison operators on numbers, strings and sequences.
for a, b in (
    (1, 2), (2, 2), (3.5, 2), ("a", "b"), ("b", "b"), ((1, 2), (1, 3)),
):
    print(a < b, a <= b, a == b, a != b, a > b, a >= b)
print([1, 2] < [1, 2, 0], [2] > [1, 9], [] < [0], b"a" < b"b")
print("Z" < "a", "abc" < "abd", "" < "a")
