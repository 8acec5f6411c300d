# Modules are looked for in the folders of sys.path, in order.
import sys

sys.path.append("extra_path")
import only_there

print(only_there.where)
sys.path.insert(1, "extra_path/first")
from both_places import where

print(where)
sys.path.clear()
try:
    import counter
except ImportError:
    print("ImportError")
