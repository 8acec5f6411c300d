# What generated programs use. It runs unchanged on CPython and MicroPython
# and prints only what both have to print alike.

import sys

# An engine without one of these fails only the programs that use it.
try:
    import math
    import struct
    import binascii
    import heapq
    import json
    import re
    from array import array
    from collections import OrderedDict, deque, namedtuple
    from io import BytesIO, StringIO
except ImportError:
    pass

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)

try:
    from types import coroutine
except ImportError:

    def coroutine(f):
        return f


SORTED_DICTS = False


class Own(Exception):
    pass


class OwnChild(Own):
    pass


# Exceptions that MicroPython has no class of its own for, and MemoryError: of
# a size that no memory has, engines say one or the other.
NAMES = {
    "JSONDecodeError": "ValueError",
    "MemoryError": "OverflowError",
    "UnboundLocalError": "NameError",
    "UnicodeDecodeError": "ValueError",
    "UnicodeEncodeError": "ValueError",
    "UnicodeError": "ValueError",
    "RecursionError": "RuntimeError",
    "ModuleNotFoundError": "ImportError",
}


def name(e):
    text = type(e).__name__
    return NAMES.get(text, text)


def failed(e):
    print(name(e))


def caught(e):
    print("caught", name(e))


def order(values):
    return sorted(values, key=rep)


def items(d):
    return order(d.items()) if SORTED_DICTS else d.items()


def keys(d):
    return order(d.keys()) if SORTED_DICTS else d.keys()


def values(d):
    return order(d.values()) if SORTED_DICTS else d.values()


def rep(v):
    if isinstance(v, dict):
        pairs = [rep(k) + ": " + rep(w) for k, w in v.items()]
        return "{" + ", ".join(order(pairs) if SORTED_DICTS else pairs) + "}"
    if isinstance(v, (set, frozenset)):
        return "set(" + ", ".join(order(rep(x) for x in v)) + ")"
    if isinstance(v, list):
        return "[" + ", ".join([rep(x) for x in v]) + "]"
    if type(v) is tuple:
        return "(" + ", ".join([rep(x) for x in v]) + ")"
    if isinstance(v, OrderedDict):
        return "OrderedDict(" + rep(list(v.items())) + ")"
    if isinstance(v, bytearray):
        return "bytearray(" + repr(bytes(v)) + ")"
    if isinstance(v, complex):
        return "complex(%r, %r)" % (v.real + 0.0, v.imag + 0.0)
    return repr(v)


def show(*values):
    print(" ".join([rep(v)[:300] for v in values]))


# Prints a number when it is evaluated: shows the order of evaluation.
def T(n, value):
    print("t", n)
    return value


def plain(f):
    return lambda *args, **kw: f(*args, **kw)


def rec(f):
    return lambda: f(4)


class CM:
    def __init__(self, value=0, swallow=False):
        self.value = value
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return self.value

    def __exit__(self, kind, e, tb):
        print("exit", None if kind is None else NAMES.get(kind.__name__, kind.__name__))
        return self.swallow


def inner(a):
    try:
        b = yield a
        yield b
    except ValueError:
        yield -1
    finally:
        print("inner done")
    return 42


# Drives a generator through a script, then closes it.
def play(g, script):
    stopped = False
    for i, action in enumerate(script + "nnc"):
        # What throw() does after the end differs between engines.
        if stopped and action in "tT":
            continue
        try:
            if action == "n":
                show(next(g))
            elif action == "s":
                show(g.send(i))
            elif action == "t":
                show(g.throw(ValueError))
            elif action == "T":
                show(g.throw(Own(i)))
            else:
                stopped = True
                g.close()
                print("closed")
        except StopIteration as e:
            stopped = True
            show("stop", e.value)
        except Exception as e:
            stopped = True
            print("raised", name(e))
    # A generator may have ignored close(): none is left for the collector.
    for _ in range(9):
        try:
            return g.close()
        except Exception as e:
            print("not closed", name(e))


@coroutine
def pause(n):
    got = yield n
    return n if got is None else got


def drive(coro):
    step = 0
    value = None
    while True:
        try:
            coro.send(value)
        except StopIteration as e:
            return e.value
        step += 1
        value = step if step % 2 else None


class Steps:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await pause(self.n)
        return self.n


class ACM:
    def __init__(self, value, swallow=False):
        self.value = value
        self.swallow = swallow

    async def __aenter__(self):
        await pause(1)
        print("aenter")
        return self.value

    async def __aexit__(self, kind, e, tb):
        print("aexit", None if kind is None else NAMES.get(kind.__name__, kind.__name__))
        return self.swallow


# Classes for the scripts of `object_scripts.ts`.


class Items:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        print("get", rep(key) if isinstance(key, (int, str, tuple)) else "slice")
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", rep(key) if isinstance(key, (int, str, tuple)) else "slice")
        self.items[key] = value

    def __delitem__(self, key):
        print("del", rep(key) if isinstance(key, (int, str, tuple)) else "slice")
        del self.items[key]


class InPlace:
    def __init__(self, value):
        self.value = value

    def __iadd__(self, other):
        self.value += other
        return self

    def __isub__(self, other):
        return InPlace(self.value - other)

    def __imul__(self, other):
        print("imul")
        return NotImplemented

    def __mul__(self, other):
        print("mul")
        return InPlace((self.value, "*", other))

    def __ior__(self, other):
        self.value = [self.value, other]
        return self

    def __or__(self, other):
        return "or"

    def __rsub__(self, other):
        return ("rsub", other, self.value)

    def __add__(self, other):
        return InPlace(("add", self.value))

    def __radd__(self, other):
        return ("radd", other)

    def __ipow__(self, other):
        return ("ipow", other)

    def __ilshift__(self, other):
        self.value = (self.value, other)
        return self


class Hooks:
    x = 1

    def __getattr__(self, key):
        print("getattr", key)
        if key == "none":
            raise AttributeError(key)
        return key + "!"

    def __setattr__(self, key, value):
        print("setattr", key)
        object.__setattr__(self, key, value)

    def __delattr__(self, key):
        print("delattr", key)
        object.__delattr__(self, key)


class Descriptor:
    def __init__(self, n):
        self.n = n

    def __get__(self, o, owner):
        print("get", self.n, o is None)
        return self.n

    def __set__(self, o, value):
        print("set", self.n)
        self.n = value

    def __delete__(self, o):
        print("delete", self.n)


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


class Sequence:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError
        return i * 10


class SubList(list):
    tag = "sub"

    def append(self, x):
        print("append")
        super().append(x)

    def twice(self):
        return self + self

    def __getitem__(self, i):
        return ("item", super().__getitem__(i))


class SubDict(dict):
    def __missing__(self, key):
        return "missing"

    def __setitem__(self, key, value):
        print("setitem", rep(key))
        super().__setitem__(key, value)


class SubInt(int):
    def __add__(self, other):
        return SubInt(int(self) + other * 100)

    def half(self):
        return self // 2


class SubStr(str):
    def shout(self):
        return self.upper() + "!"

    def __len__(self):
        return 42


class SubTuple(tuple):
    def first(self):
        return self[0]


class SubFloat(float):
    def __repr__(self):
        return "SubFloat(%s)" % float.__repr__(self)


class SubSet(set):
    def add(self, x):
        print("add")
        super().add(x)


class SubError(ValueError):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return "code %s" % (self.code,)


class Number:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index")
        return self.n

    def __int__(self):
        return self.n + 1

    def __float__(self):
        return self.n + 0.5

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other):
        return ("pow", other)

    def __rpow__(self, other):
        return ("rpow", other)

    def __round__(self, digits=None):
        return ("round", digits)

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print("eq")
        return isinstance(other, Number) and self.n == other.n

    def __format__(self, spec):
        return "<" + spec + ">"

    def __reversed__(self):
        return iter((self.n, 1))

    def __pos__(self):
        return "pos"


def run(index, body):
    print("@@", index)
    try:
        body()
    except Exception as e:
        print("END", name(e))
