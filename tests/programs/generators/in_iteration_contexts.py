# Generators feed loops, displays, unpacking and built-in functions.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


print([x for x in count(3)], list(count(3)), tuple(count(2)), sum(count(5)))
a, b, c = count(3)
print(a, b, c, max(count(4)), sorted(count(3), reverse=True), 2 in count(3))
print(
    dict(zip("ab", count(9))), "".join(str(i) for i in count(4)),
    set(count(1)),
)
print(*count(3), all(count(3)), any(count(3)))
