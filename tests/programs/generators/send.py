# send() resumes a generator with a value for its yield.
def echo():
    got = yield "ready"
    while got is not None:
        got = yield "got %s" % got
    return "done"


g = echo()
print(next(g), g.send(1), g.send("x"))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
