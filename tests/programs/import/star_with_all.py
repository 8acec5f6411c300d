# __all__ chooses what a star import takes.
from star_all import *

print(
    sorted(n for n in ("one", "two", "_three", "four") if n in globals()), one,
    _three,
)
