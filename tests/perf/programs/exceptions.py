# Exceptions: raise and catch in one function and across calls, by base
# class, with arguments, with finally and else, and some that the engine
# raises itself. The size is the number of raise and catch pairs.
# sizes: small=120000 large=2000000
import sys


class Problem(Exception):
    pass


class Detail(Problem):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def fail(code):
    if code & 1:
        raise Problem(code)
    raise Detail(code)


def through(code, log):
    try:
        fail(code)
    finally:
        log[0] += 1


def main(count):
    log = [0]
    check = 0
    table = {1: 2}
    for i in range(count // 8):
        # Caught where it is raised: 3 pairs. (One instance raised again and
        # again would not do: MicroPython lengthens its traceback each time.)
        try:
            raise Problem("text", i)
        except Problem as e:
            check += len(e.args)
        try:
            raise KeyError
        except LookupError:
            check += 1
        try:
            raise ValueError(i)
        except (TypeError, ValueError) as e:
            check += e.args[0] & 3
        # From a called function, through a finally block: 3 pairs.
        try:
            fail(i)
        except Problem as e:
            check += e.args[0] & 1
        try:
            through(i, log)
        except Detail as e:
            check += e.code & 2
        except Exception:
            check += 2
        try:
            try:
                through(i, log)
            except Problem:
                raise OSError(5)
        except OSError as e:
            check += e.args[0]
        # Raised by the engine: 1 pair here, 1 above.
        try:
            table[i + 2]
        except KeyError:
            check += 1
        else:
            check += 100
        check %= 1000003
    return "%d/%d" % (check, log[0])


def run(size):
    import time

    if hasattr(time, "ticks_us"):
        start = time.ticks_us()
        result = main(size)
        seconds = time.ticks_diff(time.ticks_us(), start) / 1e6
    else:
        start = time.perf_counter()
        result = main(size)
        seconds = time.perf_counter() - start
    print("result:", result)
    print("time: %.6f" % seconds)


run(int(sys.argv[1]))
