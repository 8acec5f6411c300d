# sys.atexit() registers a function that runs at the end.
import sys


def bye():
    print("bye")


print(sys.atexit(bye), sys.atexit(bye) is bye)
print("end of program")
