# zip(), map(), filter() and enumerate() take items only when asked.
def source(name):
    for i in range(3):
        print(name, i)
        yield i


pairs = zip(source("a"), source("b"))
print("zip made")
print(next(pairs))
m = map(lambda x: x * 10, filter(lambda x: x, source("c")))
print("map made")
print(next(m), next(enumerate(source("d"))))
