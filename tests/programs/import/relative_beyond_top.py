# A relative import above the package, and one without a package.
try:
    import pkg.beyond
except (ImportError, ValueError):
    print("error")
try:
    exec("from . import first", {"__name__": "__main__"})
except (ImportError, ValueError, KeyError, TypeError):
    print("error")
