# A module for star imports.
import math as imported

public = 1
_private = 2


def function():
    return _private + public
