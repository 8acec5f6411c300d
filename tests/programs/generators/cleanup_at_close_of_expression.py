# A generator that is dropped half way runs its finally when it is closed.
def f(log):
    try:
        yield 1
        yield 2
    finally:
        log.append("closed")


log = []
g = f(log)
for x in g:
    break
g.close()
print(log)
