# An uncaught AssertionError with a message.
def check(n):
    assert n > 0, "n is %d" % n


check(1)
check(-1)
