# from module import * takes the names without a leading underscore.
from star_source import *

print(public, function(), "_private" in globals(), "imported" in globals())
