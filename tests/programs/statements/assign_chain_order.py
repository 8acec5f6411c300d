# A chained assignment evaluates the value once and stores left to right.
class Log:
    def __setattr__(self, name, value):
        print("set", name, value)


def value():
    print("value")
    return 7


def target(name):
    print("target", name)
    return Log()


target("a").x = target("b").y = value()
