# Imported modules are kept in sys.modules.
import sys
import counter

print(sys.modules["counter"] is counter, "pkg" in sys.modules)
import pkg.first

print("pkg" in sys.modules, sys.modules["pkg.first"] is pkg.first)
del sys.modules["counter"]
import counter as fresh

print(fresh is counter, fresh.count)
