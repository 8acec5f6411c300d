# A syntax error in an imported module.
import sys

sys.path[0] = ""


def f():
    import traceback_import_helper.bad_syntax


f()
