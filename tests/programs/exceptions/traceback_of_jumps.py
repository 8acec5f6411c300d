# Tracebacks where raise and handler are in one function, and through
# clean-ups, generators and managers.
import sys


def show(f, *args):
    try:
        f(*args)
    except Exception as e:
        sys.print_exception(e, sys.stdout)


def plain():
    raise ValueError("plain")


def through_finally():
    try:
        plain()
    finally:
        pass


def unmatched():
    try:
        raise ValueError("unmatched")
    except KeyError:
        pass


def bare():
    try:
        plain()
    except ValueError:
        raise


def same_again():
    try:
        plain()
    except ValueError as e:
        raise e


def from_handler():
    try:
        plain()
    except ValueError:
        raise KeyError("new")


def from_finally():
    try:
        plain()
    finally:
        raise KeyError("new")


def two_levels():
    try:
        try:
            raise ValueError("two")
        finally:
            pass
    except KeyError:
        pass
    finally:
        pass


def generator():
    try:
        yield 1
        raise ValueError("generator")
    finally:
        pass


def consumer():
    for _ in generator():
        pass


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        return False


def manager():
    with Manager():
        raise ValueError("with")


def asserting():
    assert False, "assert"


def engine():
    try:
        {}["missing"]
    finally:
        pass


for f in (
    plain,
    through_finally,
    unmatched,
    bare,
    same_again,
    from_handler,
    from_finally,
    two_levels,
    consumer,
    manager,
    asserting,
    engine,
):
    print(f.__name__)
    show(f)

error = ValueError("one object")
for _ in range(3):
    try:
        raise error
    except ValueError:
        pass
show(lambda: next(g for g in (error.args,) if g[1]))
