# A module that uses its neighbours by relative imports.
from . import first
from .first import get, value as v
from .sub import deep

print("init of pkg.second")
result = (first.value, get(), v, deep.up)
