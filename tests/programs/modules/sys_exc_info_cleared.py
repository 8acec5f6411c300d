# sys.exc_info() outside handlers.
import sys

print(sys.exc_info())
try:
    1 // 0
except ZeroDivisionError:
    pass
print(sys.exc_info()[0])
