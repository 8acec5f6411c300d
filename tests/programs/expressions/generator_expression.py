# A generator expression is lazy, except for its first iterable.
def say(x):
    print("say", x)
    return x


g = (say(i) * 10 for i in [1, 2])
print("made")
print(next(g))
print(list(g))
print(sum(x * x for x in range(4)), max((x for x in "abc"), default=0))
try:
    (x for x in None)
except TypeError:
    print("TypeError at once")
