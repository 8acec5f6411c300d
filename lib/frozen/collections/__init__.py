"""collections: the built-in module's containers, and CPython's others.

What is not built in is loaded on first use.
"""

from ucollections import *

__all__ = [
    "ChainMap",
    "Counter",
    "OrderedDict",
    "UserDict",
    "UserList",
    "UserString",
    "defaultdict",
    "deque",
    "namedtuple",
]

# Where the other names are.
_LATER = {
    "ChainMap": "_chainmap",
    "Counter": "_counter",
    "UserDict": "_user",
    "UserList": "_user",
    "UserString": "_user",
    "defaultdict": "_defaultdict",
}


def __getattr__(name):
    if name == "abc":
        return __import__("collections.abc", None, None, ["abc"])
    file = _LATER.get(name)
    if file is None:
        raise AttributeError("module 'collections' has no attribute '%s'" % name)
    module = __import__("collections." + file, None, None, [name])
    value = getattr(module, name)
    globals()[name] = value
    return value
