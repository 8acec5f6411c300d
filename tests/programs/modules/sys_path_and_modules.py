# sys.modules has the modules that were imported.
import sys
import math

print(
    "math" in sys.modules or hasattr(math, "pi"), isinstance(sys.path, list),
    all(isinstance(p, str) for p in sys.path),
)
