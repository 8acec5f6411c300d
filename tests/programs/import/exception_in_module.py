# An exception while a module runs comes out of the import each time.
import sys

for _ in range(2):
    try:
        import failing
    except ValueError as e:
        print("caught", e)
    print("failing" in sys.modules)
