# iter() and next() on each kind of iterable.
for x in ([1], (1,), "a", b"a", {1: 2}, {1}, range(1), (i for i in [1])):
    it = iter(x)
    print(next(it), next(it, "end"), iter(it) is it)
it = iter([1, 2])
print(next(it), list(it), next(it, None))
try:
    next(it)
except StopIteration:
    print("StopIteration")
