# A loop left by break can be continued on the same generator.
def count():
    n = 0
    while True:
        yield n
        n += 1


g = count()
for x in g:
    if x == 2:
        break
print(next(g))
for x in g:
    if x > 4:
        break
    print(x)
