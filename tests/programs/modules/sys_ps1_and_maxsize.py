# sys.maxsize is a large odd number.
import sys

print(sys.maxsize % 2, sys.maxsize > 2**31 - 2, sys.maxsize + 1 > sys.maxsize)
