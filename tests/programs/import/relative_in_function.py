# A relative import inside a function of a package's module.
from pkg.lazy import load

print("before")
print(load())
print(load())
