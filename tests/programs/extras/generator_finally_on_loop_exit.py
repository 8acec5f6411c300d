# A finally block runs when the only loop over a generator is closed.
def gen(log):
    try:
        for i in range(5):
            yield i
    finally:
        log.append("cleaned")


log = []
g = gen(log)
next(g)
next(g)
g.close()
print(log, list(g))
g = gen(log)
print(next(g), next(g), log)
g.close()
print(log)
