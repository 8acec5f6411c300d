# A function of another module in the traceback.
import sys

sys.path[0] = ""
from traceback_import_helper import functions


def callback(x):
    return functions.half(x)


functions.apply(callback, "text")
