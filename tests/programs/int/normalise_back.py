# Results of big arithmetic that are small again are ordinary integers.
a = 2**70
b = a - a + 5
print(b, [0, 1, 2, 3, 4, 5][b], b == 5, {5: "five"}[b], hash(b) == hash(5))
print(
    (a >> 68) in range(10), a // a, a % 7, "x" * (a // 2**69),
    int(str(a)) == a,
)
