# Relative imports inside a package.
from pkg import second

print(second.result)
from pkg.second import deep, v

print(deep.up, v)
