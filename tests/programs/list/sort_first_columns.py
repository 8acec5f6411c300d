# Sorting goes by a number for each item first: whole keys, first characters, first
# items of rows. What is equal there is compared in full, and order is stable.
rows = [(3, "b"), (1, "z"), (3, "a"), (2, "m"), (1, "a"), (3, "a")]
print(sorted(rows))
print(sorted(rows, reverse=True))
print(sorted(rows, key=lambda r: r[0]))
print(sorted(rows, key=lambda r: r[0], reverse=True))
print(sorted(rows, key=lambda r: (r[1], -r[0])))

words = ["abcd", "abc", "ab", "", "abca", "b", "abc\0", "ab\0", "\xff", "aa"]
print(sorted(words, key=lambda w: w))
print(sorted(words, key=lambda w: (w, 1)))
print(sorted(words, key=lambda w: w, reverse=True))
print(sorted(words, key=len))
print(sorted(words, key=len, reverse=True))

mixed = [(1.5, 1), (1, 2), (True, 0), (0, 5)]
print(sorted(mixed))
print(sorted([(0.5, "x"), (0.25, "y"), (0.5, "a")]))
print(sorted([(), (1,), (), (0, 1), (0,)]))
big = [2**53 - 1, 2**60, -2**60, 2**53, 5, -5]
print(sorted(big, key=lambda v: v))
print(sorted([(v, 0) for v in big]))
many = [(i * 7919 % 101, i * 31 % 17) for i in range(300)]
out = sorted(many)
print(all(out[i] <= out[i + 1] for i in range(299)), out[0], out[-1])
keyed = sorted(range(300), key=lambda i: i * 7919 % 11)
print(keyed[:5], keyed[-5:])
nan = float("nan")
print(sorted([2.5, -1.0, 0.0, 1e300, -0.0], key=lambda v: v))
print(len(sorted([nan, 1.0, nan, 0.5])))
