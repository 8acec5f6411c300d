# A package that collects the names of its submodules.
from .shapes import Shape, area
from .util import *

__all__ = ["Shape", "area", "helper"]
