# A package with __main__ and the attributes of packages.
import withmain

print(withmain.__name__, hasattr(withmain, "__path__"))
from withmain.__main__ import run

print(run())
