# sum, min and max take lists and tuples without an iterator where nobody can tell.
print(sum([1, 2, 3]), sum((1, 2, 3)), sum([]), sum([], 5), sum([1, 2], 10))
print(sum([2**53 - 1, 1]), sum([2**53 - 1, 1, -1]), sum([-(2**53), -1, 2]))
print(sum([1, 2.5, 3]), sum([1, True, 2]), sum([2**70, 1, -(2**70)]))
print(sum([[1], [2]], []), sum([1, 2], 0.5))


class Numbers(list):
    def __iter__(self):
        return iter([100, 200])


print(sum(Numbers([1, 2])), max(Numbers([1, 2])), min(Numbers([1, 2])))
print(max([3, 9, 2]), min((3, 9, 2)), max([1, 2.5]), min([1, 0.5, True]))
print(max("abc"), min(["b", "a"]), max([2**70, 5]), max([(1, 2), (1, 3)]))
print(max([3, -4], key=abs), min([], default="none"), max([1, True]), max([True, 1]))
for f in (sum, max, min):
    try:
        print(f([1, "a"]))
    except TypeError as e:
        print("TypeError")
print(list(zip([1, 2, 3], "ab")), list(zip("ab", [1, 2, 3])), list(zip([], [])))
it = iter([1, 2, 3])
print(list(zip(it, [10])), next(it))
