# A module two levels down.
from ..first import value
from .. import name

print("init of pkg.sub.deep")
up = (value, name)
