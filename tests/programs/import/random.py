# Replaces the built-in module random and keeps its names.
from urandom import *

mine = "own random"


def twice(bits):
    return getrandbits(bits) < 16
