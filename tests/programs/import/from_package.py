# from package import submodule and name.
from pkg import first, name
from pkg.first import get as g, value
from pkg.sub import deep

print(first.value, name, g(), value, deep.up)
