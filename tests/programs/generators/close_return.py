# A generator may end close() by returning, or replace the exception.
def returning():
    try:
        yield
    except GeneratorExit:
        return 5


def raising():
    try:
        yield
    except GeneratorExit:
        raise ValueError("other")


g = returning()
next(g)
g.close()
print("closed")
g = raising()
next(g)
try:
    g.close()
except ValueError as e:
    print(e)
