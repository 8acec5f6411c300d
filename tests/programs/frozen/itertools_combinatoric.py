# product, permutations, combinations, and the one with replacement.
from itertools import combinations, combinations_with_replacement
from itertools import permutations, product

print(list(product("ab", range(2))))
print(list(product("ab", repeat=2)), list(product()), list(product([], "a")))
print(list(product([1, 2], "x", [3, 4])))
print(len(list(product(range(3), repeat=4))))
print(list(permutations("abc")))
print(list(permutations(range(4), 2)))
print(list(permutations("ab", 0)), list(permutations("ab", 3)))
print(["".join(p) for p in permutations("abcd", 3)])
print(list(combinations("abcd", 2)))
print(list(combinations(range(5), 3)))
print(list(combinations("ab", 0)), list(combinations("ab", 3)))
print(list(combinations_with_replacement("abc", 2)))
print(list(combinations_with_replacement("ab", 3)))
print(list(combinations_with_replacement("", 2)))
print(list(combinations_with_replacement("", 0)))
for n in range(6):
    print(
        n,
        [len(list(combinations(range(n), r))) for r in range(7)],
        [len(list(permutations(range(n), r))) for r in range(7)],
        [len(list(combinations_with_replacement(range(n), r))) for r in range(5)],
    )
for call in (
    lambda: combinations("ab", -1),
    lambda: permutations("ab", -1),
    lambda: product("ab", repeat=-1),
    lambda: combinations_with_replacement("ab", -1),
):
    try:
        call()
    except ValueError as e:
        print("ValueError:", e)
