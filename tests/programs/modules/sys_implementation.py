# sys.implementation names MicroPython.
import sys

print(
    sys.implementation.name, sys.implementation[0],
    len(sys.implementation.version), sys.implementation.version[:2],
    sys.version_info[:3],
)
print(sys.version.split(";")[0], sys.version.split(";")[1].split()[0])
