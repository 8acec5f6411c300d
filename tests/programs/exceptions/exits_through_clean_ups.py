# return, break and continue through finally, with and handlers, in loops.
log = []


class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        log.append("enter " + self.name)
        return self

    def __exit__(self, kind, value, tb):
        log.append("exit %s %s" % (self.name, kind and kind.__name__))
        return self.swallow


def show(title, value):
    print(title, value, log)
    log.clear()


def returns():
    try:
        try:
            return log.append("value") or 1
        finally:
            log.append("inner")
    finally:
        log.append("outer")


show("return through two", returns())


def overridden():
    try:
        return 1
    finally:
        return 2


show("return overridden", overridden())


def return_replaces_error():
    try:
        raise ValueError(1)
    finally:
        return "replaced"


show("error replaced", return_replaces_error())


def loop_exits():
    out = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            out.append(i)
        finally:
            log.append(i)
    else:
        out.append("else")
    return out


show("loop exits", loop_exits())


def inner_loop_exits():
    out = []
    for i in range(3):
        try:
            for j in range(5):
                if j == 1:
                    continue
                if j == 3:
                    break
                out.append((i, j))
            else:
                out.append("else")
            if i == 1:
                continue
        finally:
            log.append(i)
        out.append("end")
    return out


show("inner loop", inner_loop_exits())


def loop_in_finally():
    for i in range(3):
        try:
            raise KeyError(i)
        except KeyError:
            continue
        finally:
            for j in range(4):
                if j == 2:
                    break
                log.append((i, j))
    return i


show("loop in finally", loop_in_finally())


def break_replaces_error():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            log.append(i)
            break
    return i


show("break replaces", break_replaces_error())


def continue_replaces_error():
    n = 0
    while n < 3:
        n += 1
        try:
            raise ValueError(n)
        finally:
            continue
    return n


show("continue replaces", continue_replaces_error())


def with_exits(how):
    for i in range(3):
        with Manager("a%d" % i) as a, Manager("b"):
            if how == "return":
                return a.name
            if how == "break":
                break
            if how == "continue":
                continue
            log.append("body")
    return i


for how in ("return", "break", "continue", ""):
    show("with " + how, with_exits(how))


def with_swallows():
    out = []
    for i in range(3):
        with Manager("s", True):
            out.append(i)
            if i == 1:
                raise ValueError(i)
            out.append("after")
    with Manager("outer", True):
        with Manager("inner"):
            raise KeyError("k")
        out.append("unreached")
    return out


show("with swallows", with_swallows())


def finally_in_with():
    for i in range(2):
        with Manager("m"):
            try:
                if i == 0:
                    continue
                return "returned"
            finally:
                log.append("f%d" % i)


show("finally in with", finally_in_with())


def both_exits(x):
    while True:
        try:
            if x == 0:
                return "zero"
            if x == 1:
                break
            if x == 2:
                x = 1
                continue
            if x == 3:
                raise ValueError(x)
            x -= 1
        except ValueError:
            log.append("handled")
            x = 2
        else:
            log.append("else")
        finally:
            log.append(x)
    return "broken"


for x in range(5):
    show("both %d" % x, both_exits(x))


def generator():
    for i in range(4):
        try:
            if i == 1:
                continue
            got = yield i
            if got == "stop":
                return "stopped"
            log.append(got)
        except ValueError as e:
            log.append(e.args)
            yield "caught"
        finally:
            log.append("f%d" % i)


g = generator()
print(next(g), g.send("x"), g.throw(ValueError("v")), next(g))
try:
    g.send("stop")
except StopIteration as e:
    show("generator", e.value)
