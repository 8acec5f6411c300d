# __name__ is "__main__" in the program and the module's name elsewhere.
import names
import pkg.first

print(__name__, names.seen, pkg.first.__name__, names.function_name())
