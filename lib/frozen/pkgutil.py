"""pkgutil: modules in folders, and data beside them; after CPython's documentation."""

import os
import sys
from collections import namedtuple

__all__ = ["ModuleInfo", "get_data", "iter_modules", "resolve_name", "walk_packages"]

ModuleInfo = namedtuple("ModuleInfo", ("module_finder", "name", "ispkg"))


def iter_modules(path=None, prefix=""):
    seen = set()
    for folder in sys.path if path is None else path:
        if not folder and path is None:
            folder = "."
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue
        for name in names:
            base, is_package = _module(folder, name)
            if base is None or base in seen:
                continue
            seen.add(base)
            yield ModuleInfo(None, prefix + base, is_package)


def _module(folder, name):
    # The name of the module that a file or folder is, and whether it is a package.
    if name.endswith(".py"):
        base, is_package = name[:-3], False
    elif os.path.isfile(os.path.join(folder, name, "__init__.py")):
        base, is_package = name, True
    else:
        return None, False
    if base == "__init__" or "." in base:
        return None, False
    return base, is_package


def walk_packages(path=None, prefix="", onerror=None):
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            module = __import__(info.name, None, None, ["*"])
        except ImportError:
            if onerror is not None:
                onerror(info.name)
            continue
        inner = getattr(module, "__path__", None)
        if inner:
            inner = [inner] if isinstance(inner, str) else inner
            yield from walk_packages(inner, info.name + ".", onerror)


def get_data(package, resource):
    module = __import__(package, None, None, ["*"])
    path = getattr(module, "__path__", None)
    if path is None:
        path = os.path.dirname(module.__file__)
    elif not isinstance(path, str):
        path = path[0]
    with open(os.path.join(path, resource), "rb") as f:
        return f.read()


def resolve_name(name):
    if ":" in name:
        module, _, rest = name.partition(":")
        item = __import__(module, None, None, ["*"])
        names = rest.split(".") if rest else []
    else:
        parts = name.split(".")
        item = __import__(parts[0])
        names, loaded = parts[1:], parts[0]
        while names:
            try:
                loaded += "." + names[0]
                item = __import__(loaded, None, None, ["*"])
                names = names[1:]
            except ImportError:
                break
    for part in names:
        item = getattr(item, part)
    return item
