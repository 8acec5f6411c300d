# A raise whose handler is in the same function, in all its places.
import sys


class Base(Exception):
    pass


class Derived(Base):
    def __init__(self, a, b=2):
        super().__init__(a, b)
        self.b = b


def nested():
    out = []
    try:
        try:
            raise Derived(1)
        except KeyError:
            out.append("no")
        else:
            out.append("no")
    except Base as e:
        out.append(e.args)
        try:
            raise KeyError("inner")
        except (TypeError, LookupError) as e:
            out.append(e.args)
        try:
            e
        except NameError:
            out.append("unbound")
    return out


print(nested())


def in_handler():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise TypeError("second")
        finally:
            print("clean-up")
    except TypeError as e:
        return e.args


print(in_handler())


def in_else():
    try:
        try:
            pass
        except ValueError:
            print("not here")
        else:
            raise ValueError("else")
    except ValueError as e:
        return e.args


print(in_else())


def in_finally():
    try:
        try:
            raise ValueError("lost")
        finally:
            raise KeyError("wins")
    except KeyError as e:
        return e.args


print(in_finally())


def bare_raise():
    try:
        try:
            raise Base("again")
        except Base:
            raise
    except Exception as e:
        return repr(e)


print(bare_raise())


def bare_after_other():
    try:
        try:
            raise Base("kept")
        except Base:
            try:
                raise ValueError("gone")
            except ValueError:
                pass
            raise
    except Exception as e:
        return repr(e)


print(bare_after_other())


def in_loops():
    out = []
    for i in range(4):
        try:
            for j in range(4):
                while True:
                    if i == j:
                        raise Base(i, j)
                    break
            out.append("never")
        except Base as e:
            if i == 2:
                continue
            out.append(e.args)
    return out


print(in_loops())


def names_after_loops():
    for i in range(2):
        try:
            raise Base(i)
        except Base as error:
            if i == 1:
                break
            continue
    try:
        return error
    except NameError as e:
        return "unbound"


print(names_after_loops())


def captured():
    def show():
        return error.args

    try:
        raise Base("seen")
    except Base as error:
        print(show())
    try:
        show()
    except NameError as e:
        return "unbound"


print(captured())


def not_exceptions():
    for thing in (1, "text", None, int, object()):
        try:
            raise thing
        except TypeError as e:
            print(e)


not_exceptions()


def bad_constructor():
    try:
        raise Derived()
    except TypeError as e:
        return "missing argument"


print(bad_constructor())


def asserts():
    try:
        assert 1 > 2, "text"
    except AssertionError as e:
        print(e.args)
    try:
        assert []
    except AssertionError as e:
        print(e.args)


asserts()


def bad_match():
    try:
        try:
            raise ValueError("v")
        except missing_name:
            pass
    except NameError as e:
        return "no name"


print(bad_match())


def escapes():
    try:
        raise Derived("out")
    except KeyError:
        pass
    finally:
        print("on the way")


try:
    escapes()
except Derived as e:
    print(e.args, e.b)

try:
    raise ValueError("module")
except ValueError as e:
    print(e)
try:
    e
except NameError:
    print("module name unbound")


class Body:
    try:
        raise KeyError("class")
    except KeyError as e:
        found = e.args
    try:
        e
    except NameError:
        gone = True


print(Body.found, Body.gone)


def deep(n):
    if n == 0:
        raise Base("deep")
    try:
        deep(n - 1)
    finally:
        counts[0] += 1


counts = [0]
for _ in range(300):
    try:
        deep(10)
    except Base as e:
        pass
print(counts)
