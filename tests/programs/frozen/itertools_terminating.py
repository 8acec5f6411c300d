# The iterators that end with the shortest input.
import operator
from itertools import accumulate, chain, compress, dropwhile, filterfalse
from itertools import pairwise, starmap, takewhile, zip_longest

print(list(accumulate([1, 2, 3, 4])))
print(list(accumulate([3, 4, 6, 2, 1, 9, 0, 7], max)))
print(list(accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(accumulate([])), list(accumulate([], initial=5)))
print(list(accumulate("abc")))
print(list(chain("ab", [1, 2], ())), list(chain()))
print(list(chain.from_iterable(["ab", "cd"])))
print(list(compress("abcdef", [1, 0, 1, 0, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 2, 1])))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 2, 1])))
print(list(filterfalse(lambda x: x % 2, range(8))), list(filterfalse(None, [0, 1, ""])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise("")))
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])))
print(list(zip_longest("abc", "x", fillvalue="-")))
print(list(zip_longest([1], [2, 3], [])), list(zip_longest()))
for call in (lambda: chain(1), lambda: accumulate(1), lambda: pairwise(None)):
    try:
        print(list(call()))
    except TypeError:
        print("TypeError")
