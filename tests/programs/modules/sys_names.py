# Names of the module sys.
import sys

print(
    sys.byteorder, type(sys.argv).__name__, sys.argv, type(sys.path).__name__,
    type(sys.modules).__name__, sys.maxsize, sys.platform,
)
print(
    type(sys.version).__name__, sys.version_info[0], hasattr(sys, "exit"),
    hasattr(sys, "stdin"), hasattr(sys, "stderr"),
)
