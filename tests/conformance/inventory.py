# Prints what of inventory.tsv is missing or of another kind: name, tab, what it is.
import sys

KINDS = {
    "class": lambda v: isinstance(v, type),
    "exception": lambda v: isinstance(v, type) and issubclass(v, BaseException),
    "function": callable,
    "int": lambda v: isinstance(v, int),
    "str": lambda v: isinstance(v, str),
    "float": lambda v: isinstance(v, float),
    "bool": lambda v: isinstance(v, bool),
    "tuple": lambda v: isinstance(v, tuple),
    "module": lambda v: type(v) is type(sys),
    "object": lambda v: True,
}
owners = {}


def owner_of(path):
    # The module or class; None where there is none.
    if path not in owners:
        try:
            module, _, name = path.rpartition(".")
            try:
                found = __import__(path, None, None, ["*"])
            except ImportError:
                found = getattr(__import__(module, None, None, ["*"]), name)
            owners[path] = found
        except (ImportError, AttributeError, ValueError):
            owners[path] = None
    return owners[path]


for line in sys.stdin:
    if line.startswith("#"):
        continue
    path, name, kind = line.rstrip("\n").split("\t")
    owner = owner_of(path)
    if owner is None:
        print("%s.%s\tno %s" % (path, name, path))
        continue
    try:
        value = getattr(owner, name)
    except AttributeError:
        print("%s.%s\tmissing" % (path, name))
        continue
    if not KINDS[kind](value):
        print("%s.%s\t%s, not %s" % (path, name, type(value).__name__, kind))
