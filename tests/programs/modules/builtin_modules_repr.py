# The text of modules.
import math
import sys

print(math, sys)
print(math.__name__, sys.__name__, type(math))
