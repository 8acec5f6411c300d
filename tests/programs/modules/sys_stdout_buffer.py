# sys.stdout.buffer takes bytes.
import sys

n = sys.stdout.buffer.write(b"bytes\n")
sys.stdout.flush()
print(n)
