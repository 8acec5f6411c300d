# Text for standard error keeps the order with standard output.
import sys

print("first")
sys.stderr.write("second\n")
print("third", file=sys.stderr)
