# Closing generators that have nothing to do when closed, and some that have.


def plain(n):
    for i in range(n):
        yield i


def cleaned(log):
    try:
        yield 1
        yield 2
    finally:
        log.append("cleaned")


def caught(log):
    while True:
        try:
            yield 1
        except GeneratorExit:
            log.append("caught")
            return


class Guard:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.log.append(args[0] is GeneratorExit)


def guarded(log):
    with Guard(log):
        yield 1


def delegating(inner):
    yield from inner


class Source:
    def __init__(self, log):
        self.log = log
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n

    def close(self):
        self.log.append("source closed")


log = []
for g in (
    plain(3),
    (v for v in range(3)),
    cleaned(log),
    caught(log),
    guarded(log),
    delegating(plain(3)),
    delegating(cleaned(log)),
    delegating(Source(log)),
):
    next(g)
    g.close()
    g.close()
    try:
        next(g)
    except StopIteration as e:
        log.append(e.args)
print(log)

g = plain(2)
print(list(g), g.close())
g = plain(2)
g.close()
print(list(g))
