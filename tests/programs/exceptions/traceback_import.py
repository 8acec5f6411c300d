# An exception while a module is being imported.
import sys

sys.path[0] = ""


def f():
    import traceback_import_helper.broken


f()
